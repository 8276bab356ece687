import { wordSet, type Language } from './types.ts';

export const german: Language = {
  name: 'de',
  words: wordSet(
    'der die das ich ist und nicht mein meine meinen sie wir ein eine für mit zu auf wo wie kann bitte habe haben möchte es dass wann von dem den im noch aber wurde wird mir mich',
  ),
  openings: [
    'Hallo, ',
    'Guten Tag, ',
    'Guten Morgen. ',
    'Eine kurze Frage: ',
    'Ich hoffe, Sie können mir helfen. ',
  ],
  closings: [' Danke!', ' Vielen Dank.', ' Danke im Voraus.', ' Bitte geben Sie mir Bescheid.'],
  requests: [
    { from: /^wo ist ([^.?!]{1,200})\?/i, to: 'Können Sie mir sagen, wo $1 ist?' },
    { from: /^was ist ([^.?!]{1,200})\?/i, to: 'Können Sie mir sagen, was $1 ist?' },
    { from: /^ich möchte /i, to: 'Ich würde gern ' },
    { from: /^ich will /i, to: 'Ich möchte ' },
    { from: /^können sie (?:bitte )?/i, to: 'Könnten Sie bitte ' },
    { from: /^kann ich /i, to: 'Könnte ich ' },
    { from: /^könnte ich /i, to: 'Kann ich ' },
  ],
  register: [
    { from: /\bich habe\b/i, to: 'ich hab' },
    { from: /\betwas\b/i, to: 'was' },
    { from: /\bbitte\b/i, to: 'bitte einmal' },
    { from: /\bso schnell wie möglich\b/i, to: 'so bald wie möglich' },
  ],
  questions: [
    'Dafür brauche ich noch eine Angabe: {what}. Können Sie sie mir nennen?',
    'Gern. Können Sie mir bitte noch Folgendes nennen: {what}?',
  ],
  leading: wordSet(
    'nummer nr id code mit für von ist war zu aus am bei im in der die das dem den unter und namens',
  ),
  failures: [
    'Es tut mir leid, ich konnte das nicht abschließen: Ein System, das ich dafür brauche, hat nicht geantwortet. Ich kann nicht bestätigen, dass es erledigt ist. Bitte versuchen Sie es in einigen Minuten noch einmal.',
    'Leider ist gerade ein Dienst ausgefallen, den ich dafür brauche, und ich konnte Ihre Anfrage nicht abschließen. Bitte versuchen Sie es später noch einmal.',
  ],
};
