/**
 * Endings that names take in the cases of a language, folded (no marks, й as и); the empty one is the bare stem. Endings that make
 * another person (Czech 'Novák' and 'Nováková') do not stand here.
 */
export const caseEndings: Readonly<Record<string, readonly string[]>> = {
  bg: ['', 'а', 'о', 'у', 'я'],
  cs: ['', 'a', 'e', 'eho', 'em', 'emu', 'ho', 'i', 'iho', 'im', 'imu', 'ou', 'ove', 'ovi', 'u', 'y', 'ym'],
  da: ['', 's'],
  de: ['', 's'],
  hr: ['', 'a', 'e', 'em', 'i', 'im', 'o', 'og', 'om', 'ome', 'u'],
  nl: ['', 's'],
  no: ['', 's'],
  pl: ['', 'a', 'e', 'ego', 'em', 'emu', 'i', 'ia', 'ie', 'iego', 'iem', 'iemu', 'im', 'iu', 'o', 'owi', 'u', 'y', 'ym'],
  ru: ['', 'а', 'ая', 'е', 'его', 'еи', 'ем', 'ему', 'ею', 'и', 'ии', 'им', 'ого', 'ои', 'ом', 'ому', 'ою', 'у', 'ую', 'ы', 'ым', 'ь', 'ю', 'я'],
  sk: ['', 'a', 'e', 'eho', 'em', 'emu', 'i', 'im', 'om', 'ou', 'ovi', 'u', 'y', 'ym'],
  sl: ['', 'a', 'e', 'em', 'i', 'o', 'om', 'u'],
  sv: ['', 's'],
  uk: ['', 'а', 'е', 'еві', 'ем', 'ею', 'и', 'им', 'о', 'ові', 'ого', 'ои', 'ом', 'ому', 'ою', 'оі', 'у', 'ь', 'ю', 'я', 'єм', 'єю', 'і', 'іи', 'ім', 'ію', 'ія'],
};
