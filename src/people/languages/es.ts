import type { LanguageData } from './language-data.ts';

/** What Spanish says around names. */
export const es: LanguageData = {
  titles: [
    'abogada', 'abogado', 'activista', 'actor', 'actriz', 'alcalde', 'alcaldesa', 'almirante', 'artista', 'arzobispo', 'autor', 'autora',
    'bailaor', 'bailaora', 'canciller', 'candidata', 'candidato', 'cantante', 'capitán', 'cardenal', 'cineasta', 'comandante', 'comisario',
    'compañero', 'concejal', 'conde', 'condesa', 'consejera', 'consejero', 'coronel', 'defensa', 'delantero', 'diputada', 'diputado',
    'director', 'directora', 'dirigente', 'doctor', 'doctora', 'duque', 'duquesa', 'economista', 'embajador', 'embajadora', 'emperador',
    'empresaria', 'empresario', 'entrenador', 'entrenadora', 'escritor', 'escritora', 'exalcalde', 'excandidato', 'exministra',
    'exministro', 'expresidenta', 'expresidente', 'filósofo', 'fiscal', 'fray', 'general', 'gobernador', 'gobernadora', 'guardameta',
    'historiador', 'historiadora', 'intendente', 'investigador', 'investigadora', 'jefa', 'jefe', 'juez', 'jueza', 'legislador',
    'legisladora', 'lehendakari', 'lideresa', 'líder', 'líderes', 'madre', 'magistrada', 'magistrado', 'mandataria', 'mandatario',
    'marquesa', 'marqués', 'mediocampista', 'ministra', 'ministro', 'obispo', 'padre', 'papa', 'periodista', 'poeta', 'portavoz', 'portero',
    'presidenta', 'presidente', 'primer ministro', 'primera ministra', 'princesa', 'prof', 'profesor', 'profesora', 'príncipe', 'reina',
    'rey', 'santo', 'sargento', 'secretaria', 'secretario', 'senador', 'senadora', 'sor', 'teniente', 'titular', 'técnico',
    'vicepresidenta', 'vicepresidente', 'vocera', 'vocero',
  ],
  honorifics: [
    'arq', 'd', 'don', 'doña', 'dr', 'dra', 'dña', 'excmo', 'ing', 'ingeniera', 'ingeniero', 'lady', 'lic', 'licenciada', 'licenciado',
    'lord', 'mr', 'míster', 'señor', 'señora', 'señorita', 'sir', 'sr', 'sra', 'sres', 'srta', 'tía', 'tío',
  ],
  particles: [
    'al', 'ben', 'bin', 'da', 'de', 'del', 'den', 'der', 'di', 'dos', 'e', 'el', 'i', 'la', 'las', 'los', 'san', 'santa', 'van', 'von', 'y',
  ],
  sayingVerbs: [
    'admitió', 'advirtió', 'afirma', 'afirmó', 'agregó', 'anuncia', 'anunció', 'apuntó', 'asegura', 'aseguró', 'añadió', 'comentó',
    'concluyó', 'confirmó', 'consideró', 'contó', 'criticó', 'cuenta', 'debe', 'declaró', 'denunció', 'destacó', 'dice', 'dijo', 'era',
    'es', 'escribió', 'explica', 'explicó', 'expresó', 'fue', 'ganó', 'ha', 'había', 'indicó', 'informó', 'insistió', 'lamentó', 'llegó',
    'manifestó', 'murió', 'nació', 'negó', 'opinó', 'pidió', 'planteó', 'precisó', 'prometió', 'puede', 'quiere', 'reconoció', 'recordó',
    'reiteró', 'respondió', 'será', 'señala', 'señaló', 'sostuvo', 'subrayó', 'tiene', 'viajó',
  ],
  auxiliaries: ['debe', 'era', 'es', 'fue', 'ha', 'había', 'llegó', 'puede', 'será', 'tiene'],
  roleWords: [
    'acusada', 'acusado', 'agricultor', 'amiga', 'amigo', 'arquitecta', 'arquitecto', 'asesor', 'asesora', 'cachorro', 'campeona',
    'campeón', 'canterano', 'colega', 'coordinador', 'coordinadora', 'dibujante', 'docente', 'empresario', 'enfermera', 'enfermero',
    'especialista', 'esposa', 'esposo', 'estrella', 'estudiante', 'exesposa', 'experta', 'experto', 'fundador', 'fundadora', 'futbolista',
    'gerente', 'hermana', 'hermano', 'hija', 'hijo', 'ingeniera', 'ingeniero', 'jugador', 'jugadora', 'librera', 'madre', 'maestra',
    'maestro', 'marido', 'miembro', 'mujer', 'médica', 'médico', 'músico', 'novelista', 'novia', 'novio', 'padre', 'panadera', 'pareja',
    'pintor', 'pintora', 'poeta', 'politólogo', 'presentador', 'presentadora', 'prima', 'primo', 'propietaria', 'propietario',
    'responsable', 'rival', 'sospechoso', 'sucesor', 'sucesora', 'testigo', 'tía', 'tío', 'vecina', 'vecino', 'viuda', 'viudo', 'víctima',
  ],
  orgWords: [
    'academia', 'acuerdo', 'agencia', 'asamblea', 'asociación', 'atlético', 'audiencia', 'ayuntamiento', 'banco', 'batallón', 'casa',
    'catedral', 'centro', 'cf', 'club', 'clínica', 'colegio', 'comisión', 'comité', 'compañía', 'congreso', 'consejo', 'convención',
    'cooperativa', 'copa', 'corte', 'cámara', 'deportivo', 'diario', 'editorial', 'ejército', 'escuela', 'estadio', 'estado', 'estados',
    'fc', 'federación', 'festival', 'fiscalía', 'frente', 'fundacion', 'fundación', 'generalitat', 'gobierno', 'grupo', 'guardia',
    'hospital', 'hotel', 'huracán', 'iglesia', 'instituto', 'junta', 'ley', 'liga', 'ministerio', 'movimiento', 'museo', 'nacional',
    'operación', 'orquesta', 'partido', 'periódico', 'plan', 'policía', 'premio', 'radio', 'real', 'república', 'sa', 'secretaría',
    'senado', 'sindicato', 'sl', 'sociedad', 'teatro', 'televisión', 'tratado', 'tribunal', 'universidad', 'unión',
  ],
  placeWords: [
    'aeropuerto', 'avenida', 'bahía', 'barrio', 'bosque', 'cabo', 'calle', 'camino', 'cantón', 'carretera', 'castillo', 'cerro', 'ciudad',
    'colonia', 'comuna', 'costa', 'departamento', 'estación', 'estado', 'este', 'golfo', 'isla', 'islas', 'jardín', 'lago', 'mar',
    'montaña', 'monte', 'municipio', 'norte', 'océano', 'oeste', 'parque', 'país', 'playa', 'plaza', 'provincia', 'pueblo', 'puente',
    'puerto', 'punta', 'región', 'río', 'san', 'santa', 'santo', 'sierra', 'sur', 'valle', 'villa',
  ],
  placePrepositions: [
    'desde', 'en', 'hacia', 'hasta',
  ],
  calendarWords: [
    'abril', 'agosto', 'ayer', 'diciembre', 'domingo', 'enero', 'febrero', 'hoy', 'jueves', 'julio', 'junio', 'lunes', 'martes', 'marzo',
    'mayo', 'mañana', 'miércoles', 'navidad', 'noviembre', 'octubre', 'septiembre', 'setiembre', 'sábado', 'viernes',
  ],
  creditWords: [
    'afp', 'ap', 'archivo', 'cortesía', 'crédito', 'efe', 'foto', 'fotografía', 'fotos', 'fuente', 'getty', 'imagen', 'imágenes', 'por',
    'redacción', 'reuters', 'texto',
  ],
  commonWords: [
    'a', 'además', 'ahora', 'al', 'algo', 'algunos', 'allí', 'ante', 'antes', 'aquel', 'aquí', 'así', 'aunque', 'aún', 'bajo', 'bien',
    'cada', 'como', 'con', 'contra', 'cual', 'cuando', 'cuándo', 'cuánto', 'cómo', 'de', 'del', 'desde', 'después', 'donde', 'dos',
    'durante', 'dónde', 'el', 'ella', 'ellas', 'ellos', 'en', 'entonces', 'entre', 'era', 'es', 'esa', 'ese', 'eso', 'esta', 'estas',
    'este', 'esto', 'estos', 'está', 'fue', 'ha', 'hace', 'hacia', 'han', 'hasta', 'hay', 'incluso', 'la', 'las', 'le', 'lea', 'leer',
    'les', 'lo', 'los', 'luego', 'me', 'mi', 'mientras', 'mis', 'mucho', 'muchos', 'muy', 'más', 'nada', 'ni', 'no', 'nos', 'nosotros',
    'nuestra', 'nuestro', 'o', 'otra', 'otro', 'otros', 'para', 'pero', 'poco', 'por', 'porque', 'primero', 'pues', 'que', 'quien',
    'quienes', 'quién', 'qué', 'se', 'según', 'ser', 'si', 'sin', 'sino', 'sobre', 'solo', 'son', 'su', 'sus', 'sí', 'sólo', 'también',
    'tampoco', 'tan', 'tanto', 'tras', 'tres', 'tu', 'un', 'una', 'unas', 'uno', 'unos', 'usted', 'ver', 'y', 'ya', 'yo', 'él',
  ],
  joints: ['e', 'y'],
  caseEndings: [],
};
