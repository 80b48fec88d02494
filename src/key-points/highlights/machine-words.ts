// What a page says of points that a machine wrote.

/** Names of the machine that are also words of other languages ('ai', 'ki', 'ia'): in capitals alone, between letters of another script too. */
const SHORT_NAME = /(?<!\p{Script=Latin})(?:AI|KI|IA|GPT)(?!\p{Script=Latin})|(?<!\p{L})(?:ИИ|ШІ)(?!\p{L})/u;
const LONG_NAME =
  /(?:chatgpt|openai|gpt-\d|artificial intelligence|künstliche\p{L}* intelligenz|inteligencia artificial|intelligence artificielle|intelligenza artificiale|inteligência artificial|kunstmatige intelligentie|kunstig intelligens|artificiell intelligens|tekoäly|sztuczn\p{L}+ inteligencj|uměl\p{L}+ inteligenc|нейросет|нейромереж|искусственн\p{L}+ интеллект|штучн\p{L}+ інтелект|yapay zek|人工知能|人工智能|人工智慧|인공지능|الذكاء الاصطناعي|ذكاء اصطناعي)/iu;
const SUMMARY =
  /(?<!\p{L})(?:summar(?:y|ies|ised|ized)|take-?aways?|overview|highlights|(?:key|bullet|main) points|(?:[\p{L}-]*-)?zusammen(?:fassung|gefasst)|überblick|résumés?|synthèse|resumen|resumos?|riassunt\p{L}+|sintesi|samenvatting|samengevat|sammanfatt\p{L}+|oppsummer\p{L}*|sammendrag\p{L}*|kortversjon\p{L}*|resumé\p{L}*|tiivistelm\p{L}+|yhteenve\p{L}+|podsumowan\p{L}+|streszcze\p{L}+|skrót|shrnut\p{L}+|souhrn|пересказ|саммари|кратко\p{L}*|резюме|підсум\p{L}+|стисл\p{L}+|переказ|özet\p{L}*)(?!\p{L})|要約|まとめ|요약|摘要|总结|總結|ملخص|خلاصة/iu;
const MADE =
  /(?<!\p{L})(?:generat\p{L}+|generier\p{L}+|erstellt|created|written|produced|powered by|made (?:by|with)|générée?s?|generad\p{L}+|gerad\p{L}+|gegenereerd|gemaakt|generert|laget|gjord|skriven|skrevet|utarbeidet|laatinut|tehnyt|wygenerowan\p{L}+|vytvořen\p{L}+|создан\p{L}*|подготовлен\p{L}*|створен\p{L}*|oluşturul\p{L}+|hazırlan\p{L}+)(?!\p{L})|生成|作成|생성|작성/iu;

/** Does the text name a machine that writes? Case counts: 'AI', not the Italian 'ai'. */
export const namesMachine = (text: string): boolean => SHORT_NAME.test(text) || LONG_NAME.test(text);
/** Does it name a summary? */
export const namesSummary = (text: string): boolean => SUMMARY.test(text);
/** Does it say that something was made? */
export const saysMade = (text: string): boolean => MADE.test(text);
