/**
 * What pages say in their title when there is nothing to read on them, by language, in lower case, without marks, sorted: `unfound` whatever
 * stands beside it, `alone` where the title says nothing else.
 */
export const errorTitles: Readonly<Record<'alone' | 'unfound', Readonly<Record<string, readonly string[]>>>> = {
  alone: {
    cs: ['chyba', 'chyba serveru', 'došlo k chybě', 'nenalezeno', 'něco se pokazilo', 'přihlaste se', 'přihlásit se', 'přihlášení', 'přihlášení uživatele', 'přístup odepřen', 'registrace'],
    da: ['adgang nægtet', 'der er sket en fejl', 'der opstod en fejl', 'fejl', 'ikke fundet', 'log ind', 'noget gik galt', 'opret bruger', 'opret konto', 'ups'],
    de: ['abonnieren', 'anmelden', 'anmelden oder registrieren', 'anmeldung', 'bitte anmelden', 'bitte melden sie sich an', 'ein fehler ist aufgetreten', 'einloggen', 'etwas ist schiefgelaufen', 'fehler', 'fehlerseite', 'hoppla', 'interner serverfehler', 'jetzt abonnieren', 'jetzt anmelden', 'login erforderlich', 'nicht gefunden', 'registrieren', 'registrierung', 'ups', 'zugriff verweigert'],
    en: ['access denied', 'an error has occurred', 'an error occurred', 'bad gateway', 'create account', 'create an account', 'error', 'error page', 'errors', 'forbidden', 'gateway timeout', 'internal server error', 'log in', 'log in or register', 'log in or sign up', 'log in to', 'log in to continue', 'log in to your account', 'login', 'member login', 'not found', 'oh no', 'oops', 'page error', 'please log in', 'please login', 'please sign in', 'register', 'server error', 'service unavailable', 'sign in', 'sign in or register', 'sign in to', 'sign in to continue', 'sign in to your account', 'sign up', 'something went wrong', 'sorry', 'subscribe', 'subscribe now', 'subscribe to continue', 'subscribe to continue reading', 'subscribe to keep reading', 'subscribe to read', 'subscriber login', 'uh oh', 'user login', 'welcome back', 'whoops'],
    es: ['acceder', 'acceso denegado', 'algo salió mal', 'crea tu cuenta', 'crear cuenta', 'error', 'ha ocurrido un error', 'identifícate', 'inicia sesión', 'iniciar sesión', 'inicio de sesión', 'no encontrada', 'no encontrado', 'registro', 'regístrate', 'se ha producido un error', 'suscríbete', 'ups'],
    fr: ['abonnez vous', 'accès refusé', 'authentification', 'connectez vous', 'connexion', 'connexion à votre compte', 'créer un compte', 'erreur', 'erreur interne du serveur', 'identifiez vous', 'inscription', 'introuvable', 'oups', "s'abonner", "s'identifier", 'se connecter', 'une erreur est survenue', "une erreur s'est produite"],
    it: ['abbonati', 'accedi', 'accesso negato', 'area riservata', 'effettua il login', 'errore', 'non trovata', 'non trovato', 'ops', 'qualcosa è andato storto', 'registrati', 'registrazione', 'si è verificato un errore'],
    nl: ['aanmelden', 'abonneren', 'account aanmaken', 'er ging iets mis', 'er is een fout opgetreden', 'er is iets misgegaan', 'fout', 'foutmelding', 'inloggen', 'niet gevonden', 'oeps', 'registreren', 'toegang geweigerd'],
    no: ['det har oppstått en feil', 'en feil har oppstått', 'feil', 'feilmelding', 'ikke funnet', 'ingen tilgang', 'logg inn', 'noe gikk galt', 'oops', 'opprett konto', 'registrer deg'],
    pl: ['brak dostępu', 'błąd', 'błąd serwera', 'coś poszło nie tak', 'logowanie', 'nie znaleziono', 'odmowa dostępu', 'ojej', 'rejestracja', 'ups', 'wystąpił błąd', 'zaloguj', 'zaloguj się'],
    pt: ['acesso negado', 'algo deu errado', 'cadastre se', 'cadastro', 'criar conta', 'entrar', 'erro', 'fazer login', 'faça login', 'faça o login', 'iniciar sessão', 'inicie sessão', 'não encontrada', 'não encontrado', 'ocorreu um erro', 'ops', 'registo'],
    ru: ['авторизация', 'войти', 'вход', 'вход в личный кабинет', 'вход на сайт', 'доступ запрещен', 'доступ запрещён', 'не найдено', 'ошибка', 'ошибка сервера', 'произошла ошибка', 'регистрация', 'что то пошло не так'],
    sv: ['ett fel har inträffat', 'ett fel inträffade', 'fel', 'felmeddelande', 'hittades inte', 'hoppsan', 'logga in', 'något gick fel', 'skapa konto', 'åtkomst nekad'],
    uk: ['авторизація', 'вхід', 'вхід на сайт', 'доступ заборонено', 'не знайдено', 'помилка', 'помилка сервера', 'реєстрація', 'сталася помилка', 'увійти', 'щось пішло не так'],
  },
  unfound: {
    cs: ['nemůžeme najít stránku', 'požadovaná stránka', 'stránka nebyla nalezena', 'stránka neexistuje', 'stránka nenalezena', 'stránku jsme nenašli', 'stránku se nepodařilo najít'],
    da: ['kunne ikke finde siden', 'side ikke fundet', 'siden blev ikke fundet', 'siden du leder efter', 'siden eksisterer ikke', 'siden findes ikke', 'siden kan ikke findes', 'siden kunne ikke findes'],
    de: ['artikel nicht gefunden', 'gesuchte seite', 'gewünschte seite', 'inhalt nicht gefunden', 'seite existiert nicht', 'seite konnte nicht gefunden werden', 'seite nicht gefunden', 'seite nicht verfügbar', 'seite wurde nicht gefunden'],
    en: ['article not found', 'content not found', "page can't be found", 'page cannot be found', 'page could not be found', "page couldn't be found", 'page does not exist', "page doesn't exist", "page isn't available", 'page no longer exists', 'page not available', 'page not found', 'page was not found', 'page you are looking for', 'page you requested', 'page you were looking for', "page you're looking for", 'story not found', "we can't find that page", "we can't find the page", "we couldn't find that page", "we couldn't find the page"],
    es: ['no encontramos la página', 'no hemos encontrado la página', 'no se encontró la página', 'no se ha encontrado la página', 'página no disponible', 'página no encontrada', 'página no existe', 'página no se encuentra', 'página que buscas', 'página que está buscando'],
    fr: ['article introuvable', 'contenu introuvable', 'page demandée', 'page introuvable', "page n'a pas été trouvée", "page n'a pu être trouvée", "page n'existe pas", "page n'existe plus", 'page non trouvée', 'page que vous cherchez', 'page que vous recherchez'],
    it: ['pagina che cerchi', 'pagina che stai cercando', 'pagina inesistente', 'pagina non disponibile', 'pagina non esiste', 'pagina non trovata', 'pagina non è stata trovata', 'pagina richiesta'],
    nl: ['pagina bestaat niet', 'pagina die u zoekt', 'pagina is niet gevonden', 'pagina kan niet worden gevonden', 'pagina kon niet worden gevonden', 'pagina niet beschikbaar', 'pagina niet gevonden', 'pagina werd niet gevonden'],
    no: ['fant ikke siden', 'finner ikke siden', 'side ikke funnet', 'siden ble ikke funnet', 'siden du leter etter', 'siden eksisterer ikke', 'siden finnes ikke'],
    pl: ['nie ma takiej strony', 'nie można znaleźć strony', 'nie znaleziono strony', 'strona której szukasz', 'strona nie istnieje', 'strona nie została znaleziona', 'strona niedostępna', 'strony nie znaleziono'],
    pt: ['não encontramos a página', 'não foi possível encontrar a página', 'página indisponível', 'página não encontrada', 'página não existe', 'página não foi encontrada', 'página que procura', 'página que você procura'],
    ru: ['запрашиваемая страница', 'не удалось найти страницу', 'страница не найдена', 'страница не существует', 'страница недоступна', 'страница удалена', 'страницы не существует', 'такой страницы нет'],
    sv: ['hittade inte sidan', 'hittar inte sidan', 'sidan du söker', 'sidan finns inte', 'sidan hittades inte', 'sidan kan inte hittas', 'sidan kunde inte hittas', 'sidan saknas'],
    uk: ['не вдалося знайти сторінку', 'сторінка не знайдена', 'сторінка не існує', 'сторінки не існує', 'сторінку видалено', 'сторінку не знайдено', 'такої сторінки немає'],
  },
};
