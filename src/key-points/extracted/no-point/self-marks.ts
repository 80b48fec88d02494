/** How a text speaks of itself, by language, in lower case, sorted. What may also be said of somebody else's article ('in einem Artikel') is left out. */
export const selfMarks: Readonly<Record<string, readonly string[]>> = {
  cs: ['jak bylo uvedeno výše', 'níže najdete', 'níže uvádíme', 'v následující tabulce', 'v tomto článku'],
  da: ['herunder finder du', 'i denne artikel', 'nedenfor finder du', 'som nævnt ovenfor'],
  de: ['die folgende tabelle', 'erfahren sie hier', 'erfahren sie in', 'erfahren sie mehr', 'erfährst du hier', 'erfährst du in', 'finden sie hier', 'findest du hier', 'im folgenden zeigen', 'in der folgenden tabelle', 'in diesem artikel', 'in diesem beitrag', 'in diesem ratgeber', 'in unserem ratgeber', 'oben erwähnt', 'oben genannt', 'schauen wir uns', 'sehen sie hier', 'sehen wir uns', 'stellen wir ihnen', 'unten finden sie', 'verraten wir', 'wie bereits erwähnt', 'zeigen wir ihnen'],
  en: ['another article about', 'below you can', 'below you will', "below you'll", 'by the end of this article', 'by the end of this guide', 'discussed above', 'discussed below', 'gallery above', 'gallery below', "i'll show you", 'in the article below', 'in the chart below', 'in the comments below', 'in the list below', 'in the next section', 'in the table below', 'in the video above', 'in the video below', 'in this article', 'in this blog post', 'in this guide', 'in this post', 'in this roundup', 'in this tutorial', 'listed above', 'listed below', 'mentioned above', 'mentioned below', 'on this page', 'outlined above', 'outlined below', 'shown above', 'shown below', 'the chart below', 'the following are', 'the following list', 'the following section', 'the following table', 'the list below', 'the table below', 'the tips below', 'this article covers', 'this article explains', 'this article explores', 'this article looks', 'this article will', 'this guide covers', 'this guide explains', 'this guide will', 'this page contains', 'this post will', 'this section covers', 'this section will', 'we have compiled', 'we have listed', 'we have outlined', "we'll also", "we'll cover", "we'll dive", "we'll explain", "we'll explore", "we'll go over", "we'll show you", "we'll walk you", "we've compiled", "we've listed", "we've outlined", "we've put together", "we've rounded up"],
  es: ['a continuación te', 'como ya se mencionó', 'el siguiente cuadro', 'en esta guía', 'en este artículo', 'la siguiente tabla', 'más abajo encontrarás', 'te contamos', 'te explicamos', 'te mostramos'],
  fi: ['alla olevassa', 'kuten edellä', 'tässä artikkelissa', 'tässä jutussa'],
  fr: ['ci-dessous', 'ci-dessus', 'comme mentionné plus haut', 'comme évoqué plus haut', 'dans ce dossier', 'dans ce guide', 'dans cet article', 'le tableau suivant'],
  it: ['come detto sopra', 'in questa guida', 'in questo articolo', 'la seguente tabella', 'qui sotto'],
  nl: ['hieronder', 'in dit artikel', 'onderstaande', 'zoals eerder vermeld'],
  no: ['i denne artikkelen', 'nedenfor finner du', 'som nevnt ovenfor'],
  pl: ['poniżej przedstawiamy', 'poniżej znajdziesz', 'poniższa tabela', 'w poniższej tabeli', 'w tym artykule'],
  pt: ['a tabela a seguir', 'nesta reportagem', 'neste artigo', 'neste guia', 'veja abaixo'],
  ru: ['в следующей таблице', 'в этой статье', 'как упоминалось выше', 'ниже приведен', 'ниже приведён', 'смотрите ниже'],
  sv: ['här nedanför', 'i den här artikeln', 'i denna artikel', 'nedan hittar du', 'nedan listar', 'som nämnts ovan'],
  uk: ['нижче наведен', 'у наступній таблиці', 'у цій статті', 'як згадувалося вище'],
};
