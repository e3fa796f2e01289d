import { eventually, holds, present, same } from '../checks.js';
import type { Person } from '../person.js';
import type { Stage } from '../stage.js';
import type { TicketNow } from '../ticket.js';

interface ArticleNow {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly shown: { readonly title: string };
}

const synonyms = ['利润表', '损益表'];
const title = '利润表空白';
const symptom = '结账以后打开报表，页面不显示任何内容。';
const solution = '先备份账套，再到报表中心重建取数索引，最后重新生成。';
/** No word of it stands in the article: only the synonym leads there. */
const question = '损益表';

/** What was learned becomes an article that others find in their own words. */
export async function theArticle(stage: Stage, ticket: TicketNow): Promise<void> {
  const { engineer, manager, hotline } = stage.cast;
  stage.chapter('The library');

  const article = await stage.step(
    'the engineer completes the draft made from the ticket',
    async ({ found }) => {
      const draft = await eventually('the draft of the ticket', async () => {
        const { articles } = await engineer.read<{
          articles: { edges: { node: ArticleNow & { sourceTicket: { id: string } | null } }[] };
        }>(
          '{ articles(filter: { statuses: [DRAFT] }) { edges { node { id number status shown { title } sourceTicket { id } } } } }',
        );
        return articles.edges
          .map(({ node }) => node)
          .find(({ sourceTicket }) => sourceTicket?.id === ticket.id);
      });
      const changed = await edit(engineer, 'changeArticle', {
        id: draft.id,
        title,
        symptom,
        solution,
        kind: 'SOLUTION',
        audience: 'PUBLIC',
        productCodes: ['FIN'],
      });
      same(changed.shown.title, title, 'title');
      found(`${changed.number} “${title}”`);
      return changed;
    },
  );

  await stage.step(
    'nobody reviews what they wrote; the manager reviews and publishes it',
    async ({ found }) => {
      const { id } = article;
      same((await edit(engineer, 'submitArticle', { id })).status, 'IN_REVIEW', 'status');
      const { code } = await engineer.isRefused('reviewArticle', { id, approved: true });
      same((await edit(manager, 'reviewArticle', { id, approved: true })).status, 'REVIEWED', 'status');
      same((await edit(manager, 'publishArticle', { id })).status, 'PUBLISHED', 'status');
      found(`the author is refused: ${code}`);
    },
  );

  await stage.step('the manager says which words mean the same', async ({ found }) => {
    const known = await manager.read<{ synonyms: { edges: { node: { words: string[] } }[] } }>(
      'query ($search: String) { synonyms(search: $search) { edges { node { words } } } }',
      { search: synonyms[0] },
    );
    const groups = known.synonyms.edges.map(({ node }) => node.words);
    if (!groups.some((words) => synonyms.every((word) => words.includes(word)))) {
      await manager.does('saveSynonyms', { words: synonyms }, '... on SynonymsChanged { synonyms { id } }');
    }
    found(synonyms.join(' = '));
  });

  await stage.step('a query that shares no word with its title finds it', async ({ found }) => {
    holds(
      !`${title}${symptom}${solution}`.includes(question),
      'the article nowhere has the word of the question',
    );
    const hit = await eventually('the article among the hits', async () => {
      const { searchArticles } = await hotline.read<{ searchArticles: { article: ArticleNow }[] }>(
        'query ($text: String!) { searchArticles(text: $text, productCode: "FIN", first: 50) { article { id number status shown { title } } } }',
        { text: question },
      );
      return searchArticles.find((candidate) => candidate.article.id === article.id);
    });
    found(`“${question}” finds ${hit.article.number} “${hit.article.shown.title}”`);
  });
}

const edit = async (who: Person, mutation: string, input: object): Promise<ArticleNow> => {
  const { article } = await who.does<{ article: ArticleNow }>(
    mutation,
    input,
    '... on ArticleChanged { article { id number status shown { title } } }',
  );
  return present(article, 'article');
};
