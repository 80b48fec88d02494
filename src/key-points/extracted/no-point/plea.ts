import type { Candidate } from '../candidate.ts';
import { marksByLanguage } from './marks-pattern.ts';

/** Marks of lines that ask, lead elsewhere or say how the page came about, by language, in lower case, sorted. */
export const pleas: Readonly<Record<string, readonly string[]>> = {
  ar: ['اشترك', 'اضغط هنا', 'اقرأ أيضا', 'اقرأ أيضًا', 'تابعونا'],
  cs: ['klikněte', 'odebírejte', 'předplatné', 'přečtěte si také', 'čtěte také'],
  da: ['abonner', 'klik her', 'læs også', 'nyhedsbrev', 'tilmeld dig'],
  de: ['abonnieren sie', 'hier klicken', 'jetzt abonnieren', 'klicken sie', 'lesen sie auch', 'lesen sie hier', 'lesen sie mehr', 'mehr dazu', 'mehr zum thema', 'melden sie sich', 'newsletter', 'unterstützen sie uns'],
  en: ['affiliate commission', 'affiliate link', 'all rights reserved', 'amazon services', 'click here', 'click on', 'click the link', 'code of conduct', 'contributed reporting', 'contributed to this report', 'cookie policy', 'delivered to your inbox', 'delivered weekday', 'do not necessarily reflect', 'do not necessarily represent', 'download our app', 'editing by', 'first appeared on', 'follow her on', 'follow him on', 'follow us', 'for more information', 'get the latest', 'has been updated', 'in your inbox', 'join our', 'like to be emailed', 'like to receive emails', 'may earn a commission', 'need help?', 'opinions expressed', 'opinions of our readers', 'originally appeared', 'originally published', 'our newsletter', 'privacy policy', 'read also', 'read more', 'reporting by', 'sign up for', 'sign up to', 'sponsored content', 'stay up to date', 'straight to your inbox', 'subscribe now', 'subscribe to', 'support our', 'terms of service', 'terms of use', 'this article was', 'this story was', 'was first published', 'watch the video', 'wrote this story', 'you can reach'],
  es: ['boletín', 'clic aquí', 'haga clic', 'haz clic', 'lea también', 'lee también', 'leer también', 'para leer', 'puede leer', 'suscríbase', 'suscríbete', 'síganos', 'síguenos', 'te puede interesar'],
  fi: ['klikkaa', 'lue lisää', 'lue myös', 'tilaa'],
  fr: ['abonnez-vous', 'cliquez', 'inscrivez-vous', 'lire aussi', 'lisez aussi', 'newsletter', 'suivez-nous', 'à lire'],
  it: ['abbonati', 'clicca qui', 'iscriviti', 'leggi anche', 'newsletter', 'riproduzione riservata', 'seguici'],
  ja: ['あわせて読みたい', 'この記事は', 'クリック', 'ログイン', '会員登録', '会員限定', '有料会員', '無断転載', '続きをお読み', '続きを読む'],
  ko: ['구독', '기사제보', '무단 전재', '무단전재', '바로가기', '재배포 금지', '클릭'],
  nl: ['abonneer', 'klik hier', 'lees hier', 'lees ook', 'meld je aan', 'nieuwsbrief', 'volg ons'],
  no: ['abonner', 'klikk her', 'les også', 'meld deg på', 'nyhetsbrev'],
  pl: ['czytaj także', 'czytaj też', 'czytaj więcej', 'kliknij', 'newsletter', 'przeczytaj także', 'przeczytaj też', 'subskrybuj', 'zobacz także', 'zobacz też'],
  pt: ['assine', 'clique aqui', 'inscreva-se', 'leia mais', 'leia também', 'newsletter', 'saiba mais', 'siga o', 'veja também'],
  ru: ['подписаться', 'подписывайтесь', 'подпишитесь', 'читайте наш', 'читайте также'],
  sv: ['klicka här', 'läs mer', 'läs också', 'nyhetsbrev', 'prenumerera'],
  uk: ['підписуйтесь', 'підписуйтеся', 'підпишіться', 'читайте також'],
  zh: ['关注我们', '掃碼', '更多新闻', '未經授權', '点击', '訂閱', '请订阅', '點我', '點擊'],
};

const marks = marksByLanguage((language) => (language === 'en' ? pleas['en'] ?? [] : [...(pleas[language] ?? []), ...(pleas['en'] ?? [])]));

/** Asks for a subscription, a click or a gift, leads to another story, or speaks of the page itself. */
export function plea({ text, language }: Candidate): boolean {
  return marks(language).test(text);
}
