import type { LanguageData } from './language-data.ts';

/** What Portuguese says around names. */
export const pt: LanguageData = {
  titles: [
    'advogada', 'advogado', 'almirante', 'arcebispo', 'atacante', 'ator', 'atriz', 'autarca', 'autor', 'autora', 'avançado', 'bispo',
    'cabo', 'candidata', 'candidato', 'cantor', 'cantora', 'capitão', 'cardeal', 'chanceler', 'chefe', 'cineasta', 'colunista',
    'comandante', 'comentarista', 'conde', 'condessa', 'conselheiro', 'coronel', 'delegada', 'delegado', 'deputada', 'deputado',
    'desembargador', 'desembargadora', 'diretor', 'diretora', 'doutor', 'doutora', 'duque', 'duquesa', 'economista', 'embaixador',
    'embaixadora', 'empresária', 'empresário', 'escritor', 'escritora', 'ex-ministro', 'ex-presidente', 'filósofo', 'frei', 'general',
    'goleiro', 'governador', 'governadora', 'historiador', 'historiadora', 'imperador', 'investigador', 'investigadora', 'irmã',
    'jornalista', 'juiz', 'juíza', 'líder', 'major', 'meia', 'ministra', 'ministro', 'padre', 'papa', 'pastor', 'pesquisador',
    'pesquisadora', 'poeta', 'porta-voz', 'prefeita', 'prefeito', 'presidenta', 'presidente', 'primeira-ministra', 'primeiro-ministro',
    'princesa', 'procurador', 'procuradora', 'prof', 'professor', 'professora', 'príncipe', 'rainha', 'rei', 'relator', 'relatora',
    'sanfoneiro', 'santa', 'santo', 'sargento', 'secretária', 'secretário', 'selecionador', 'senador', 'senadora', 'são', 'tenente',
    'treinador', 'técnico', 'vereador', 'vereadora', 'vice-presidente', 'zagueiro', 'árbitro',
  ],
  honorifics: [
    'd', 'dom', 'dona', 'dr', 'dra', 'eng', 'excelentíssimo', 'lady', 'lord', 'senhor', 'senhora', 'seu', 'sir', 'sr', 'sra', 'srta', 'tia',
    'tio',
  ],
  particles: [
    'al', 'ben', 'bin', 'da', 'das', 'de', 'del', 'den', 'der', 'di', 'do', 'dos', 'e', 'el', 'la', 'van', 'von',
  ],
  sayingVerbs: [
    'acrescentou', 'adiantou', 'admitiu', 'afirma', 'afirmou', 'alertou', 'anunciou', 'avaliou', 'comentou', 'completou', 'concluiu',
    'considera', 'conta', 'contou', 'criticou', 'declarou', 'defendeu', 'destacou', 'deve', 'disse', 'diz', 'era', 'escreveu', 'está',
    'explica', 'explicou', 'foi', 'frisou', 'garantiu', 'informou', 'lembrou', 'morreu', 'nasceu', 'negou', 'pediu', 'pode', 'quer',
    'reconheceu', 'referiu', 'respondeu', 'ressaltou', 'revelou', 'será', 'sublinhou', 'tem', 'tinha', 'vai', 'venceu', 'é',
  ],
  auxiliaries: ['deve', 'era', 'está', 'foi', 'pode', 'será', 'tem', 'tinha', 'vai', 'é'],
  roleWords: [
    'acusado', 'agricultor', 'alfaiate', 'amiga', 'amigo', 'aposentada', 'aposentado', 'apresentador', 'apresentadora', 'arquiteta',
    'arquiteto', 'assessor', 'assessora', 'ativista', 'avó', 'avô', 'barqueiro', 'bibliotecário', 'bordadeira', 'botânico', 'cacique',
    'caiçara', 'caminhoneira', 'campeã', 'campeão', 'carteiro', 'chef', 'colega', 'companheira', 'companheiro', 'coordenador',
    'coordenadora', 'docente', 'dono', 'empregado', 'enfermeira', 'enfermeiro', 'engenheira', 'engenheiro', 'escrivã', 'especialista',
    'esposa', 'esposo', 'estrela', 'estudante', 'faxineira', 'feirante', 'filha', 'filho', 'fundador', 'fundadora', 'futebolista',
    'garimpeiro', 'garçonete', 'genro', 'gerente', 'hoteleiro', 'influenciadora', 'irmã', 'irmão', 'jardineira', 'jogador', 'jogadora',
    'livreira', 'madrasta', 'marido', 'membro', 'moça', 'mulher', 'mãe', 'médica', 'médico', 'músico', 'namorada', 'namorado',
    'oceanógrafa', 'oleira', 'padeira', 'padrasto', 'pai', 'parteira', 'peixeira', 'peixeiro', 'perita', 'pintor', 'pintora', 'prima',
    'primo', 'proprietário', 'quilombola', 'químico', 'rendeira', 'responsável', 'rival', 'romancista', 'salva-vidas', 'sapateiro',
    'sucessor', 'superintendente', 'suspeito', 'síndico', 'testemunha', 'tia', 'tio', 'violeiro', 'vizinha', 'vizinho', 'viúva', 'vítima',
    'zagueira',
  ],
  orgWords: [
    'academia', 'acordo', 'agência', 'assembleia', 'associação', 'banco', 'casa', 'catedral', 'centro', 'clube', 'clínica', 'colégio',
    'comissão', 'comitê', 'companhia', 'confederação', 'congresso', 'conselho', 'copa', 'corte', 'câmara', 'defesa', 'diário', 'editora', 'educação', 'escola',
    'estado', 'estados', 'estádio', 'exército', 'fazenda', 'fc', 'federal', 'federação', 'festival', 'forças', 'frente', 'fundação', 'furacão',
    'governo', 'grupo', 'guarda', 'hospital', 'hotel', 'igreja', 'instituto', 'jornal', 'lei', 'liga', 'ltda', 'ministério', 'movimento',
    'museu', 'nacional', 'operação', 'orquestra', 'partido', 'polícia', 'prefeitura', 'procuradoria', 'prémio', 'prêmio', 'república',
    'rádio', 'sa', 'saúde', 'secretaria', 'senado', 'sindicato', 'sociedade', 'supremo', 'taça', 'teatro', 'televisão', 'tratado', 'tribunal',
    'universidade', 'união',
  ],
  placeWords: [
    'aeroporto', 'avenida', 'bairro', 'baía', 'cabo', 'castelo', 'cidade', 'costa', 'estado', 'estação', 'estrada', 'floresta', 'golfo',
    'ilha', 'ilhas', 'jardim', 'lago', 'largo', 'leste', 'mar', 'montanha', 'monte', 'município', 'norte', 'oceano', 'oeste', 'parque',
    'país', 'ponte', 'porto', 'praia', 'praça', 'província', 'região', 'rio', 'rua', 'santa', 'santo', 'serra', 'sul', 'são', 'vale',
    'vila',
  ],
  placePrepositions: [
    'até', 'desde', 'em', 'na', 'nas', 'no', 'nos', 'num', 'numa',
  ],
  calendarWords: [
    'abril', 'agosto', 'amanhã', 'dezembro', 'domingo', 'fevereiro', 'hoje', 'janeiro', 'julho', 'junho', 'maio', 'março', 'natal',
    'novembro', 'ontem', 'outubro', 'páscoa', 'quarta', 'quarta-feira', 'quinta', 'quinta-feira', 'segunda', 'segunda-feira', 'setembro',
    'sexta', 'sexta-feira', 'sábado', 'terça', 'terça-feira',
  ],
  creditWords: [
    'afp', 'agência', 'ap', 'arquivo', 'crédito', 'divulgação', 'fonte', 'foto', 'fotos', 'getty', 'imagem', 'lusa', 'por', 'redação',
    'reprodução', 'reuters', 'texto',
  ],
  commonWords: [
    'a', 'agora', 'ainda', 'algo', 'alguns', 'ali', 'além', 'ante', 'antes', 'ao', 'aos', 'apenas', 'após', 'aquela', 'aquele', 'aqui',
    'as', 'assim', 'até', 'bem', 'cada', 'com', 'como', 'contra', 'da', 'das', 'de', 'depois', 'desde', 'dessa', 'desse', 'desta', 'deste',
    'dia', 'do', 'dois', 'dos', 'durante', 'e', 'ela', 'elas', 'ele', 'eles', 'em', 'embora', 'enquanto', 'entre', 'então', 'era', 'essa',
    'esse', 'esta', 'estas', 'este', 'estes', 'está', 'eu', 'foi', 'há', 'isso', 'isto', 'já', 'leia', 'logo', 'mais', 'mas', 'me', 'mesmo',
    'meu', 'minha', 'muito', 'muitos', 'na', 'nada', 'nas', 'nem', 'no', 'nos', 'nossa', 'nosso', 'num', 'numa', 'não', 'nós', 'o', 'onde',
    'os', 'ou', 'outra', 'outro', 'outros', 'para', 'pela', 'pelo', 'pois', 'por', 'porque', 'porém', 'qual', 'quando', 'quanto', 'que',
    'quem', 'saiba', 'se', 'segundo', 'seja', 'sem', 'sempre', 'ser', 'seu', 'seus', 'sim', 'sob', 'sobre', 'sua', 'suas', 'só', 'também',
    'todo', 'todos', 'três', 'tudo', 'tão', 'um', 'uma', 'uns', 'veja', 'você', 'à', 'às', 'é',
  ],
  joints: ['e'],
  caseEndings: [],
};
