import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untrusted } from '../../src/base/untrusted.ts';
import {
  code,
  details,
  diffFence,
  fence,
  forLink,
  forShell,
  forTerminal,
  forWorkflowCommand,
  forWorkflowProperty,
  forXml,
  gfm,
  join,
  link,
  sentence,
  table,
  words,
} from '../../src/report/escape.ts';
import { ATTACKS } from './attacks.ts';

// The same cases on every run.
fc.configureGlobal({ seed: 8123 });

/** Strings of the characters that could act, so that random text is hostile text. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(
      ...'`~|\\@#$&;:<>[]()!*_-+=.{}"\' \n\tab1'.split(''),
      'www.',
      'http://',
      '\u202e',
      '\u200b',
    ),
    maxLength: 60,
  }),
  fc.constantFrom(...ATTACKS),
);
const INVISIBLE = /[\p{Cf}\p{Cs}]|[^\P{Cc}\t\n]/u;

/** The text with its code spans taken out, read as CommonMark reads them. */
function outsideSpans(text: string): string {
  let out = '';
  for (let i = 0; i < text.length;) {
    const run = /^`+/.exec(text.slice(i))?.[0];
    if (run === undefined) {
      out += text[i];
      i += 1;
    } else {
      const rest = text.slice(i + run.length);
      const close = [...rest.matchAll(/`+/g)].find(([found]) => found.length === run.length);
      if (!close) return `${out}UNCLOSED${rest}`;
      i += run.length + close.index + run.length;
    }
  }
  return out;
}

describe('hostile text in a line', () => {
  it('stands wholly inside code spans, with pipes as entities between them', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = code(untrusted(text));
        expect(outsideSpans(shown).replaceAll('&#124;', '').replace('*empty*', '')).toBe('');
        expect(shown).not.toMatch(/[\n|]/);
        expect(shown).not.toMatch(INVISIBLE);
      }),
    );
  });

  it('never joins its backticks with those of its neighbour', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const both = gfm`${untrusted(a)}${untrusted(b)}`;
        expect(outsideSpans(both).replace(/&#124;|\*empty\*| /g, '')).toBe('');
        const joined = join([code(untrusted(a)), code(untrusted(b))], '');
        expect(outsideSpans(joined).replace(/&#124;|\*empty\*| /g, '')).toBe('');
      }),
    );
  });

  it('is at most so long as its place allows, counted in code points', () => {
    expect(code(untrusted('🧑'.repeat(500)), 10)).toBe(`\`${'🧑'.repeat(10)}…\``);
    expect(code(untrusted('abc'), 3)).toBe('`abc`');
  });

  it('becomes prose only where it holds nothing that could act', () => {
    expect(words(untrusted('Cost rose from $0.10 to $0.12 (20 %).'))).toBe(
      'Cost rose from $0.10 to $0.12 (20 %).',
    );
    expect(words(untrusted('1. not a list'))).toBe('1\\. not a list');
    expect(words(untrusted('a_b *c* ~d~'))).toBe('a\\_b \\*c\\* \\~d\\~');
    for (const active of [
      '@octocat',
      '#1',
      'www.evil.example',
      'x://y',
      ':tada:',
      'GH-1',
      '4f2c11b0',
      '<b>x',
      '[a](b)',
      '$x$',
    ])
      expect(words(untrusted(active))).toBe(`\`${active}\``);
  });

  it('stays a span inside a sentence of our own words', () => {
    expect(sentence(['no longer calls ', untrusted('a`b'), ', in ', 3])).toBe(
      'no longer calls ``a`b``, in 3',
    );
  });
});

describe('hostile text in a block', () => {
  it('cannot close its fence', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [open = '', ...rest] = fence(untrusted(text)).split('\n');
        const close = rest.pop() ?? '';
        expect(open).toMatch(/^`{3,}text$/);
        expect(open).toBe(`${close}text`);
        expect(
          rest.filter((line) => /^ {0,3}(`{3,}|~{3,})\s*$/.test(line) && line.trim().length >= close.length),
        ).toEqual([]);
        expect(rest.join('\n')).not.toMatch(INVISIBLE);
      }),
    );
  });

  it('keeps every line of a diff behind our sign', () => {
    const shown = diffFence([{ sign: '-', text: untrusted('a\n+ forged\n```') }]);
    expect(shown).toBe('````diff\n- a + forged ```\n````');
  });

  it('says how much was cut off', () => {
    expect(fence(untrusted('x'.repeat(2_000)))).toContain('\n… 500 more characters\n');
    expect(fence(untrusted('x\n'.repeat(100)))).toContain('\n… 61 more lines\n');
  });
});

describe('hostile text elsewhere', () => {
  it('is entities in the summary of a folded section', () => {
    const shown = details(['x ', untrusted('</code></summary>@octocat `')], gfm`body`);
    expect(shown.split('\n')[0]).toBe(
      '<details><summary>x <code>&#60;&#47;code&#62;&#60;&#47;summary&#62;&#64;octocat &#96;</code></summary>',
    );
  });

  it('never makes a link of anything but http', () => {
    expect(link(gfm`x`, 'javascript:alert(1)')).toBe('x');
    expect(link(gfm`x`, 'https://a.example/) [y](z')).toBe('x');
    expect(link(gfm`x`, 'https://a.example/)|`')).toBe('[x](https://a.example/%29%7C%60)');
  });

  it('is one path segment after the other in a link', () => {
    expect(forLink(untrusted('a b/(c)#d?e/日.yml'))).toBe('a%20b/%28c%29%23d%3Fe/%E6%97%A5.yml');
    fc.assert(
      fc.property(hostile, (text) => {
        expect(forLink(untrusted(text))).toMatch(/^[\w.~%/-]*$/);
      }),
    );
  });

  it('is one visible line on a terminal', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(forTerminal(untrusted(text))).not.toMatch(INVISIBLE);
        expect(forTerminal(untrusted(text))).not.toContain('\n');
      }),
    );
  });

  it('cannot end a workflow command or one of its properties', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(forWorkflowCommand(untrusted(text))).not.toMatch(/[\r\n]|%(?!25|0A|0D)/);
        expect(forWorkflowProperty(untrusted(text))).not.toMatch(/[\r\n:,]|%(?!25|3A|2C)/);
      }),
    );
    expect(forWorkflowCommand('50 %\nx')).toBe('50 %25%0Ax');
  });

  it('is legal XML 1.0', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        // oxlint-disable-next-line no-control-regex
        expect(forXml(untrusted(text))).toMatch(
          /^(?:[\x20\x21\x23-\x25\x28-\x3b\x3d\x3f-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|&#\d+;)*$/u,
        );
      }),
    );
    expect(forXml(']]>&\n')).toBe(']]&#62;&#38;&#10;');
  });

  it('is one word of a shell', () => {
    expect(forShell('scenarios/a-b.json')).toBe('scenarios/a-b.json');
    const echo = (word: string): string =>
      execFileSync('sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' });
    for (const text of ["'; id; '", '$(id)', '`id`', '-x', 'a b', '"', '\\', '*', '~'])
      expect(echo(forShell(text))).toBe(text);
  });
});

const renders = (() => {
  try {
    execFileSync('cmark-gfm', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

/** GitHub's own parser, with the extensions that GitHub turns on. */
function render(markdown: string): string {
  const extensions = ['table', 'autolink', 'strikethrough', 'tasklist'].flatMap((name) => ['-e', name]);
  return execFileSync('cmark-gfm', ['--unsafe', ...extensions], { input: markdown, encoding: 'utf8' });
}
const outsideCode = (html: string): string => html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, '<code/>');

// Where cmark-gfm is not installed (apt-get install cmark-gfm), the structural checks above stand alone.
describe.skipIf(!renders)('read by cmark-gfm', () => {
  it('hostile cells stay in their cells as code', () => {
    const rows = ATTACKS.map((text) => [gfm`row`, gfm`${untrusted(text)}`, words(untrusted(text)), gfm`end`]);
    const html = outsideCode(
      render(table([[gfm`a`, gfm`b`, gfm`c`, gfm`d`], ...rows], ['l', 'l', 'r', 'l'])),
    );
    const row = /<tr>\n<td>row<\/td>\n<td>.*<\/td>\n<td align="right">.*<\/td>\n<td>end<\/td>\n<\/tr>/g;
    const plain = html.replaceAll(' align="left"', '');
    expect(plain.match(row)).toHaveLength(ATTACKS.length);
    expect(plain).not.toMatch(/<(a|img|h\d|script|strong|del|input|details)\b/);
    expect(plain.replace(/&[a-z]+;/g, '')).not.toMatch(/[@#:]/);
  });

  it('hostile blocks, summaries and alerts hold nothing that acts', () => {
    for (const text of ATTACKS) {
      const markdown = join(
        [
          gfm`> [!NOTE]\n> ${untrusted(text)}`,
          gfm`# ${untrusted(text)}`,
          details(
            [untrusted(text), ' x'],
            join([fence(untrusted(text)), diffFence([{ sign: '+', text: untrusted(text) }])], '\n\n'),
          ),
          gfm`the end`,
        ],
        '\n\n',
      );
      const html = outsideCode(render(markdown));
      expect(html).not.toMatch(/<(a|img|h2|script|strong|del|input|table)\b/);
      expect(html.match(/<details>/g)).toHaveLength(1);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html).toMatch(/<\/details>\n<p>the end<\/p>\n$/);
      expect(html).not.toContain('@');
    }
  });
});
