import type { Permission } from '@aftercare/contracts/identity/permissions';
import type { InputOf } from '@aftercare/contracts/define';
import * as commands from '@aftercare/contracts/ticket/article-commands';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import { Handles } from '@aftercare/service-kit/handles';
import { inScope, scopeFor } from '@aftercare/service-kit/scope';
import { Controller, Inject } from '@nestjs/common';
import type { ArticleUseCases } from '../../application/article-use-cases.js';
import { ARTICLE_USE_CASES } from '../../article-tokens.js';
import { articleAdmitted } from '../../domain/article-actions.js';
import { admitted } from '../../domain/available-actions.js';

const writers = { staff: 'ARTICLE_WRITE' satisfies Permission };
const publishers = { staff: 'ARTICLE_PUBLISH' satisfies Permission };
/** What they may read is asked of each article. */
const readers = { staff: null, contact: true } as const; // keeps the literal `true`

@Controller()
export class ArticleController {
  constructor(@Inject(ARTICLE_USE_CASES) private readonly cases: ArticleUseCases) {}

  @Handles(commands.draftArticle, writers)
  draft(input: InputOf<typeof commands.draftArticle>) {
    return this.cases.draftArticle(input);
  }

  /** The ticket is reached as far as the caller may read tickets, not as far as they write articles. */
  @Handles(commands.draftArticleFromTicket, writers)
  draftFromTicket(input: InputOf<typeof commands.draftArticleFromTicket>) {
    const readable = scopeFor(callerOfRequest(), { staff: 'TICKET_READ' satisfies Permission });
    return inScope(readable, () => this.cases.draftArticleFromTicket(input));
  }

  @Handles(commands.changeArticle, articleAdmitted.CHANGE)
  change(input: InputOf<typeof commands.changeArticle>) {
    return this.cases.changeArticle(input);
  }

  @Handles(commands.submitArticle, articleAdmitted.SUBMIT)
  submit(input: InputOf<typeof commands.submitArticle>) {
    return this.cases.submitArticle(input);
  }

  @Handles(commands.reviewArticle, articleAdmitted.REVIEW)
  review(input: InputOf<typeof commands.reviewArticle>) {
    return this.cases.reviewArticle(input);
  }

  @Handles(commands.publishArticle, articleAdmitted.PUBLISH)
  publish(input: InputOf<typeof commands.publishArticle>) {
    return this.cases.publishArticle(input);
  }

  @Handles(commands.reviseArticle, articleAdmitted.REVISE)
  revise(input: InputOf<typeof commands.reviseArticle>) {
    return this.cases.reviseArticle(input);
  }

  @Handles(commands.retireArticle, articleAdmitted.RETIRE)
  retire(input: InputOf<typeof commands.retireArticle>) {
    return this.cases.retireArticle(input);
  }

  @Handles(commands.linkArticle, admitted.LINK_ARTICLE)
  link(input: InputOf<typeof commands.linkArticle>) {
    return this.cases.linkArticle(input);
  }

  @Handles(commands.voteOnArticle, readers)
  vote(input: InputOf<typeof commands.voteOnArticle>) {
    return this.cases.voteOnArticle(input);
  }

  @Handles(commands.countArticleUse, readers)
  countUse(input: InputOf<typeof commands.countArticleUse>) {
    return this.cases.countArticleUse(input);
  }

  @Handles(commands.saveSynonyms, publishers)
  saveSynonyms(input: InputOf<typeof commands.saveSynonyms>) {
    return this.cases.saveSynonyms(input);
  }

  @Handles(commands.removeSynonyms, publishers)
  removeSynonyms({ id }: InputOf<typeof commands.removeSynonyms>) {
    return this.cases.removeSynonyms(id);
  }
}
