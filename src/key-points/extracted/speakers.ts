/** Words of a writer who speaks as 'I' or 'we', or to 'you', in lower case, sorted. */
export const speakers: Readonly<Record<string, readonly string[]>> = {
  cs: ['já', 'mně', 'moje', 'my', 'můj', 'náš', 'vy', 'vám', 'váš'],
  da: ['dig', 'din', 'dit', 'du', 'jeg', 'mig', 'min', 'os', 'vi', 'vores'],
  de: ['dein', 'dich', 'dir', 'du', 'ich', 'mein', 'meine', 'mich', 'mir', 'uns', 'unser', 'unsere', 'wir'],
  en: ['i', "i'd", "i'll", "i'm", "i've", 'me', 'my', 'our', 'us', 'we', "we're", "we've", 'you', "you're", 'your'],
  es: ['me', 'mi', 'mis', 'nos', 'nosotros', 'nuestra', 'nuestro', 'te', 'tu', 'tú', 'usted', 'yo'],
  fi: ['me', 'meidän', 'minun', 'minä', 'sinun', 'sinä'],
  fr: ["j'ai", 'je', 'ma', 'me', 'mes', 'moi', 'mon', 'nos', 'notre', 'nous', 'tu', 'votre', 'vous'],
  it: ['io', 'mi', 'mia', 'mio', 'noi', 'nostra', 'nostro', 'ti', 'tu', 'voi'],
  nl: ['ik', 'je', 'jij', 'jouw', 'mij', 'mijn', 'ons', 'onze', 'we', 'wij'],
  no: ['deg', 'din', 'du', 'jeg', 'meg', 'min', 'oss', 'vi', 'vår'],
  pl: ['ja', 'mnie', 'my', 'mój', 'nam', 'nas', 'nasz', 'ty', 'wy'],
  pt: ['eu', 'me', 'meu', 'minha', 'nossa', 'nosso', 'nós', 'tu', 'você'],
  ru: ['вас', 'ваш', 'вы', 'меня', 'мне', 'мой', 'мы', 'нам', 'нас', 'наш', 'ты', 'я'],
  sv: ['dig', 'din', 'du', 'jag', 'mig', 'min', 'oss', 'vi', 'vår'],
  uk: ['ви', 'мене', 'мені', 'ми', 'мій', 'нам', 'нас', 'наш', 'ти', 'я'],
};
