/** What people are called in Swedish besides the titles and words around names. Sorted and unique. */
export const sv: readonly string[] = [
  'amiral', 'analytiker', 'anhörig', 'antropolog', 'arkeolog', 'arrangör', 'arvinge', 'assistent', 'astronaut', 'bankir', 'barnbarn',
  'barnmorska', 'basist', 'bilist', 'biolog', 'boende', 'borgarråd', 'cellist', 'chaufför', 'coach', 'curator', 'cyklist', 'debattör', 'debutant',
  'dekan', 'designer', 'detektiv', 'diakon', 'diktator', 'diplomat', 'dirigent', 'doktorand', 'dramatiker', 'eldsjäl', 'elektriker', 'elev',
  'epidemiolog', 'essäist', 'fackförbundsbas', 'fadder', 'fader', 'farfar', 'farmor', 'florist', 'flykting', 'forward', 'fotograf', 'fotomodell', 'frisör', 'fysiker', 'fältherre', 'fånge',
  'författarinna', 'förälder', 'gallerist', 'geolog', 'gitarrist', 'glaciolog', 'guide', 'hertiginna', 'hovrättsråd', 'husse', 'illustratör', 'influencer',
  'inspektör', 'intendent', 'jurist', 'justitieråd', 'kamrat', 'kansliråd', 'kantor', 'kassör', 'keeper', 'kemist', 'kirurg',
  'kock', 'kolumnist', 'kommentator', 'kompis', 'kompositör', 'konsul', 'konsult', 'koreograf', 'korrespondent', 'kriminolog',
  'kristdemokrat', 'kritiker', 'krönikör', 'kusin', 'kvinna', 'kändis', 'landstingsråd', 'legend', 'lektor', 'liberal', 'lobbyist',
  'lärarinna', 'matematiker', 'matros', 'medaljör', 'militär', 'miljardär', 'missionär', 'modell', 'moderat', 'moderator', 'morfar',
  'mormor', 'moster', 'munk', 'målsägande', 'neurolog', 'nunna', 'oligark', 'ombud', 'oppositionsråd', 'patient', 'pensionär', 'pianist', 'pilot',
  'pionjär', 'politiker', 'producent', 'profil', 'psykiater', 'psykolog', 'rabbin', 'rapper', 'recensent', 'redaktör', 'regent', 'regionråd', 'reporter',
  'representant', 'resenär', 'revisor', 'saxofonist', 'sergeant', 'servitris', 'skald', 'skidskytt', 'skribent', 'skulptör', 'skådespelerska', 'skådis', 'smed',
  'socialdemokrat', 'sociolog', 'soldat', 'sopran', 'spion', 'statsråd', 'stylist', 'städerska', 'suppleant', 'sverigedemokrat', 'svärfar', 'svärmor',
  'svåger', 'systerson', 'sångerska', 'tekniker', 'tenor', 'teolog', 'terrorist', 'tilltalad', 'tjeck', 'tonåring', 'toppmodell', 'trubadur', 'trummis', 'turist',
  'tvilling', 'undersköterska', 'veteran', 'veterinär', 'vikarie', 'violinist', 'väninna', 'youtuber', 'ytter', 'änka', 'änkling',
];
