import { wordSet, type Language } from './types.ts';

export const english: Language = {
  name: 'en',
  words: wordSet(
    'the is my i you your to and of for it in can please what where have not was are want would this that on with me be how do when has there which from but about',
  ),
  openings: [
    'Hi, ',
    'Hello, ',
    'Hi there! ',
    'Good morning. ',
    'Hey, quick question: ',
    'I hope you can help me. ',
  ],
  closings: [
    ' Thanks!',
    ' Thank you.',
    ' Thanks in advance.',
    ' Any help is appreciated.',
    ' Please let me know.',
  ],
  requests: [
    { from: /^where is ([^.?!]{1,200})\?/i, to: 'Could you tell me where $1 is?' },
    { from: /^what is ([^.?!]{1,200})\?/i, to: 'Could you tell me what $1 is?' },
    { from: /^what's ([^.?!]{1,200})\?/i, to: 'Can you tell me what $1 is?' },
    { from: /^please ([^.?!]{1,200})[.!]?$/i, to: 'Could you please $1?' },
    { from: /^can you (?:please )?([^.?!]{1,200})\?/i, to: 'Please $1.' },
    { from: /^could you (?:please )?([^.?!]{1,200})\?/i, to: 'I need you to $1.' },
    { from: /^i want to /i, to: 'I would like to ' },
    { from: /^i would like to /i, to: 'I want to ' },
    { from: /^i'd like to /i, to: 'Can I ' },
    { from: /^i need to /i, to: 'I have to ' },
    { from: /\bi want my money back\b/i, to: 'I would like a refund' },
    { from: /^([A-Z][^.?!]{5,150}),? because ([^.?!]{5,150})\.$/, to: 'Because $2: $1.' },
  ],
  register: [
    { from: /\bI am\b/, to: "I'm" },
    { from: /\bI'm\b/, to: 'I am' },
    { from: /\bdo not\b/, to: "don't" },
    { from: /\bdon't\b/, to: 'do not' },
    { from: /\bcannot\b/, to: "can't" },
    { from: /\bcan't\b/, to: 'cannot' },
    { from: /\bI have not\b/, to: "I haven't" },
    { from: /\bhaven't\b/, to: 'have not' },
    { from: /\bplease\b/i, to: 'pls' },
    { from: /\bthank you\b/i, to: 'thx' },
    { from: /\bit is\b/, to: "it's" },
    { from: /\bas soon as possible\b/i, to: 'asap' },
  ],
  questions: [
    'I can help with that. Could you tell me the {what}?',
    'Before I can look into this I need the {what}. Could you give it to me?',
    'Could you please send me the {what}, so that I can go on?',
  ],
  leading: wordSet(
    'number no nr id code reference ref with for of is was to from on by at in the a an under and called named',
  ),
  failures: [
    'I am sorry, I could not finish this: a system that I need did not answer. I cannot confirm that it was done. Please try again in a few minutes.',
    'Unfortunately a service that I depend on failed just now, so I could not complete your request. Please try again later, or ask for a colleague.',
  ],
};
