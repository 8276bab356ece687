/** Words in capitals that stand where a name could and are none, in lower case. */
const NO_NAMES = new Set(
  (
    'i you he she it we they me him her us them my your his our their the a an this that these those here there ' +
    'what who whom why when where which how yes no not ok okay please thanks thank hello hi hey dear sir madam miss ' +
    'customer customers client team support all everyone everybody friend friends folks guys user agent assistant bot ' +
    'service sales billing help desk manager concern may will can could would should shall must do does did is are ' +
    'was were am be been have has had and or but if so as at by for from in into of on to with about after before ' +
    'also just now today tomorrow yesterday very really still only monday tuesday wednesday thursday friday saturday ' +
    'sunday january february march april june july august september october november december english german french ' +
    'spanish italian american british canadian dutch chinese japanese indian mexican irish polish good great sorry ' +
    'glad happy sure unable trying looking calling writing interested concerned new mr mrs ms dr prof order account ' +
    'card phone address email world name number date status total subject re fw invoice api llm ai id url json pm inc ltd'
  ).split(' '),
);

/** Words that are names and much else: alone they are taken only where they were said to be a name. */
const TWO_SENSES = new Set(
  'will may mark rose grace hope faith joy art bill rob pat sue don guy drew chase grant gene ray june april'.split(
    ' ',
  ),
);

export function isNoName(word: string): boolean {
  return NO_NAMES.has(word.toLowerCase());
}

export function hasTwoSenses(word: string): boolean {
  return TWO_SENSES.has(word.toLowerCase());
}
