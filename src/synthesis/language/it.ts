import { wordSet, type Language } from './types.ts';

export const italian: Language = {
  name: 'it',
  words: wordSet(
    "il lo la i gli le è mio mia miei e non un una per dove in che di con quando ho vorrei può ciao come sono del della mi voglio favore ma stato c'è",
  ),
  openings: ['Ciao, ', 'Buongiorno, ', 'Salve, ', 'Una domanda veloce: ', 'Spero che possa aiutarmi. '],
  closings: [' Grazie!', ' Grazie mille.', ' Grazie in anticipo.', ' Fatemi sapere.'],
  requests: [
    { from: /^dov'è ([^.?!]{1,200})\?/i, to: "Può dirmi dov'è $1?" },
    { from: /^dove è ([^.?!]{1,200})\?/i, to: "Può dirmi dov'è $1?" },
    { from: /^voglio /i, to: 'Vorrei ' },
    { from: /^vorrei /i, to: 'Mi piacerebbe ' },
    { from: /^può /i, to: 'Potrebbe ' },
    { from: /^potrebbe /i, to: 'Può ' },
  ],
  register: [
    { from: /\bper favore\b/i, to: 'x favore' },
    { from: /\bil prima possibile\b/i, to: 'al più presto' },
    { from: /\bper piacere\b/i, to: 'per favore' },
  ],
  questions: [
    "Mi manca ancora un'informazione: {what}. Può darmela?",
    'Volentieri. Può indicarmi quanto segue: {what}?',
  ],
  leading: wordSet('numero no n. id codice con per di del è era a al il la le lo sotto e'),
  failures: [
    'Mi dispiace, non ho potuto completare la richiesta: un sistema di cui ho bisogno non ha risposto. Non posso confermare che sia stato fatto. Riprovi tra qualche minuto.',
    'Purtroppo un servizio di cui ho bisogno non funziona e non ho potuto completare la richiesta. Riprovi più tardi.',
  ],
};
