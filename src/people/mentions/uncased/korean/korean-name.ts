// Written down by hand from what is generally known: Korean names, a family name of one syllable (few have two) and a given name of two (few have one).

/** Family names of one syllable. */
const single = '강경계고공곽구국권금기길김나남노도동류마맹명모목문민박반방배백변복봉부서석선설성소손송승시신심안양엄여연염예오옥온왕용우원위유육윤은이인임장전정제조주지진차채천최추탁태편표피하한함허현형호홍황';
const compound: ReadonlySet<string> = new Set(['남궁', '독고', '사공', '서문', '선우', '제갈', '황보']);
/** Syllables of given names. */
const given = '가갑강건걸겸경곤관광교구국권귀규균근금기길나남노다단달대덕도돈동두라란람래량련령례로록룡루룬린림마만명모목무묵문미민박방배백범법별병보복봉분비빈삼상새생서석선설섭성세소솔송수숙순슬승시식신실심아안애양언엄연열염영예오옥온완요용우욱운웅원월위유육윤율은의이익인일임자잔장재전정제조종주준중지진찬창채천철청초춘충치탁태택판평표필하학한해향헌혁현협형혜호홍화환회효후훈휘흠흥희';
/** Of these, the ones that most names of today begin and end with: enough to tell a name where nothing stands beside it. */
const begin: ReadonlySet<string> = new Set('강건경광규기길나다도동명문미민병보봉상서석선성세소수순승시아영예용우원유윤은인재정종주준지진찬창채철태하한해혁현형혜호효흥희');
const close: ReadonlySet<string> = new Set('건경곤규근기나덕란래련록룡린림만모목미민배범별복봉빈삼상서석선섭성수숙순슬승식아연열영옥완욱운웅원윤율은인일임재정주준중지진찬채철태택표필하혁현형호홍화환효훈희');
const families: ReadonlySet<string> = new Set(single);
const syllables: ReadonlySet<string> = new Set(given);
/** Words that are put together so and are none. */
const none: ReadonlySet<string> = new Set('강원도 경기도 고등학 고용부 고위직 고유의 공동체 공무원 공정위 공화당 관계자 구단주 국방부 국제사 국토부 국회의 금융위 기상청 기업인 기자회 기재부 기준선 남성은 남자부 노동부 노동자 대학생 대학원 명예회 문체부 문화재 미술관 민주당 방송인 방통위 변수는 변호사 보육원 부위원 부장판 서울시 선거구 선대위 선수는 성소수 소비자 소수민 수석대 시민권 시민단 시의원 신기록 신인상 신인왕 신한은 안전성 안정성 여가부 여성부 여성은 여자부 연구소 연구원 연예인 영화인 예비역 오디션 외국인 우리은 우승은 우크라 원내대 원주민 위원회 유권자 유명세 유명인 유지비 유지인 유치원 유튜브 이날은 이미지 이민자 이사장 이사회 이상은 이상형 이스라 이용자 이유는 이재민 이정표 이주민 이탈리 인권위 인기인 인사청 임직원 장애인 전기차 전라도 전문가 전문성 전문의 전성기 전시회 정규직 정무직 정보원 정상화 정상회 정신은 정치권 정치인 제주도 조선인 조종석 조합원 조합장 주민등 주민은 주인공 주지사 중학교 지도부 지도자 지방의 지상은 지역구 지원서 지원자 지지자 지하철 지휘자 진정성 진행자 청소년 초등학 최고령 최고위 최하위 표준화 피의자 피해자 하나은 한국인 한국형 한정판 현지인 현직자 홍보대 황금기'.split(' '));
/** Last syllables of houses, places and crowds. */
const ofThing = /[부당위회시군구청처팀단측들급계적]$/u;

/** How long the family name is that a word begins with; 0 where it is none. */
export const surnameLength = (word: string): number => (compound.has(word.slice(0, 2)) && word.length > 2 ? 2 : families.has(word.charAt(0)) ? 1 : 0);

/** True for a family name and a given name of two syllables, or a family name of two and a given name. */
export function isFullName(word: string): boolean {
  const family = surnameLength(word);
  if (family === 0 || none.has(word) || word.length < 3 || word.length > family + 2) return false;
  return word.slice(family).split('').every((one) => syllables.has(one)) && (family === 2 || !ofThing.test(word));
}

/** True for a given name of two syllables that hardly is anything else. */
export const isGivenName = (word: string): boolean => word.length === 2 && begin.has(word.charAt(0)) && close.has(word.charAt(1));

/** True for a name of three syllables that hardly is anything else. */
export const isClearName = (word: string): boolean => word.length === 3 && isFullName(word) && begin.has(word.charAt(1)) && close.has(word.charAt(2));

/** True for a family name and a given name of one syllable, which may be a common word as well: 신율. */
export const isShortName = (word: string): boolean => word.length === 2 && families.has(word.charAt(0)) && syllables.has(word.charAt(1));
