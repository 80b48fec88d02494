import type { Candidate } from '../candidate.ts';

/** Words inside a sentence that set it against the one before or draw a conclusion from it, by language: 'Park, however, stayed', 'Hahn kommt dagegen auf 257'. */
const TURNS: Readonly<Record<string, RegExp>> = {
  da: /^[^,;:]{1,60} (?:derimot|imidlertid|nemlig)[ .]/u,
  de: /^[^,;:]{1,60} (?:dagegen|deshalb|hingegen|nämlich|vielmehr|wiederum)[ ,.]/u,
  en: /^[^,;:]{1,40}, (?:by contrast|however|in contrast|in turn|instead|meanwhile|on the other hand|therefore|though|too),/u,
  es: /^[^,;:]{1,40}, (?:en cambio|por el contrario|sin embargo),/u,
  fr: /^[^,;:]{1,60} (?:en revanche|quant à elle|quant à lui)[ ,]|^[^,;:]{1,40}, (?:au contraire|cependant|en revanche|pourtant|toutefois),/u,
  it: /^[^,;:]{1,40}, (?:al contrario|infatti|invece|però|tuttavia),/u,
  nl: /^[^,;:]{1,60} (?:daarentegen|echter|immers)[ ,.]/u,
  no: /^[^,;:]{1,60} (?:derimot|imidlertid|nemlig)[ .]/u,
  pl: /^[^,;:]{1,60} (?:jednak|natomiast|zaś)[ ,.]/u,
  pt: /^[^,;:]{1,40}, (?:no entanto|pelo contrário|porém|por sua vez),/u,
  sv: /^[^,;:]{1,60} (?:däremot|emellertid|nämligen)[ .]/u,
};

/** Says something against what was said, or because of it, and that stands outside. */
export function turnsInside({ text, language }: Candidate): boolean {
  return TURNS[language]?.test(text) ?? false;
}
