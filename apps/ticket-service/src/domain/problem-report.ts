/** TKT-22 问题处理报告: what was wrong, why, what was done, and what became of the knowledge (KB-03). */
export interface ProblemReport {
  readonly problem: string;
  readonly cause: string | null;
  readonly solution: string;
  readonly satisfaction: number | null;
  readonly knowledge: 'LINK' | 'DRAFT' | 'NONE';
  readonly articleId: string | null;
  /** Why the library learns nothing from it. */
  readonly knowledgeReason: string | null;
}
