import { wordSet, type Language } from './types.ts';

export const french: Language = {
  name: 'fr',
  words: wordSet(
    "le la les est je vous ma mon mes et pas un une des pour où dans que qui ne du ce avec sur pouvez voudrais bonjour comment quand ai été n'ai j'ai c'est",
  ),
  openings: ['Bonjour, ', 'Bonjour ! ', 'Une petite question : ', "J'espère que vous pourrez m'aider. "],
  closings: [' Merci !', ' Merci beaucoup.', " Merci d'avance.", ' Tenez-moi au courant.'],
  requests: [
    { from: /^où est ([^.?!]{1,200}?) ?\?/i, to: 'Pouvez-vous me dire où est $1 ?' },
    { from: /^je veux /i, to: 'Je voudrais ' },
    { from: /^je voudrais /i, to: "J'aimerais " },
    { from: /^pouvez-vous /i, to: 'Pourriez-vous ' },
    { from: /^pourriez-vous /i, to: 'Pouvez-vous ' },
    { from: /^est-ce que je peux /i, to: 'Puis-je ' },
  ],
  register: [
    { from: /\bs'il vous plaît\b/i, to: 'svp' },
    { from: /\bje ne sais pas\b/i, to: 'je sais pas' },
    { from: /\bdès que possible\b/i, to: 'au plus vite' },
  ],
  questions: [
    'Il me manque encore une information : {what}. Pouvez-vous me la donner ?',
    'Volontiers. Pouvez-vous me donner ceci : {what} ?',
  ],
  leading: wordSet('numéro no nº n° id code avec pour de du est était à au le la les sous et'),
  failures: [
    "Je suis désolé, je n'ai pas pu terminer : un système dont j'ai besoin n'a pas répondu. Je ne peux pas confirmer que c'est fait. Veuillez réessayer dans quelques minutes.",
    "Malheureusement, un service dont j'ai besoin est en panne et je n'ai pas pu traiter votre demande. Veuillez réessayer plus tard.",
  ],
};
