/**
 * What one language says around names. All entries lower-case, without a final dot unless the dot tells it from a word
 * ('sen.' and 'sen' are both written 'sen'), sorted and unique. Phrases have one space between words.
 */
export interface LanguageData {
  /** Words of office or rank that stand directly before a name and say what the person is: 'president', 'sen', 'lieutenant general'. */
  readonly titles: readonly string[];
  /** Words of address that say nothing of what a person does: 'mr', 'dr', 'sir'. */
  readonly honorifics: readonly string[];
  /** Lower-case (or capital) words inside or before a surname: 'van', 'de la', 'bin'. */
  readonly particles: readonly string[];
  /** Forms of verbs of saying and doing that people are the subject of: 'said', 'told'. */
  readonly sayingVerbs: readonly string[];
  /** Those of them that things are the subject of as often, and small words between a name and its verb: 'had', 'also'. */
  readonly auxiliaries: readonly string[];
  /** Nouns of role, trade and relation: 'plumber', 'spokeswoman', 'wife'. Also used before and after a name. */
  readonly roleWords: readonly string[];
  /** Words in the name of an organisation, work, law or event: 'university', 'act', 'prize'. */
  readonly orgWords: readonly string[];
  /** Words in or directly before the name of a place: 'street', 'river', 'in' is not one of them. */
  readonly placeWords: readonly string[];
  /** Prepositions that more often stand before places than people: 'in', 'near'. */
  readonly placePrepositions: readonly string[];
  /** Days, months, feasts and words of time. */
  readonly calendarWords: readonly string[];
  /** Words before the name of a photographer or author: 'photo', 'by', 'getty'. */
  readonly creditWords: readonly string[];
  /** Words that often begin a sentence and so have a capital without being a name: 'the', 'although'. */
  readonly commonWords: readonly string[];
  /** Words between the last two of a list: 'and'. */
  readonly joints: readonly string[];
  /** Endings of inflected names, each 'ending>what the dictionary form has instead'; empty where names are not inflected. */
  readonly caseEndings: readonly string[];
}
