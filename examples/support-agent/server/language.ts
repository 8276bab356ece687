export type Language = 'en' | 'de' | 'es' | 'fr';

/** Languages that the models write. Others are answered in English. */
const WORDS: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  de: /(?<!\p{L})(ich|meine?|bestellung|bitte|geld|wo|guten|möchte|ist|und)(?!\p{L})/giu,
  es: /(?<!\p{L})(mi|pedido|quiero|dónde|está|una?|por favor|lleva|de|el)(?!\p{L})/giu,
  fr: /(?<!\p{L})(je|ma|mon|commande|colis|bonjour|où|est|voudrais|le|la)(?!\p{L})/giu,
};

/** The language of a message: the one with most known words, at least three. */
export function languageOf(message: string): Language {
  const counts = Object.entries(WORDS).map(([language, words]) => ({
    language: language as Language,
    hits: [...message.matchAll(words)].length,
  }));
  const best = counts.reduce((a, b) => (b.hits > a.hits ? b : a));
  return best.hits >= 2 ? best.language : 'en';
}
