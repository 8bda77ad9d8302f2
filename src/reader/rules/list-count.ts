import type { Rule } from '../finding.ts'
import type { Relation } from '../relations/relation.ts'

/** A number that announces a list, and a list of another length. 等 lets a list be shorter. */
export const listCount: Rule = {
  name: 'list-count',
  title: '列举的项数与所说的不一致',
  group: '文字',
  advice: '说“四个结合”“三项措施”，列出来的却多了或少了；请补上漏掉的，或者改数字。',
  example: { wrong: '走访中做到四个必谈，即工资必谈、工时必谈、社保必谈。', right: '走访中做到三个必谈，即工资必谈、工时必谈、社保必谈。' },
  find: ({ text, figures, relations }) => relations
    .filter(({ kind, holds }) => kind === 'list_count' && !holds)
    .flatMap((relation) => {
      const place = relation.slogan ?? figures[relation.figures[0]!]
      if (!place) return []
      const { start, end } = place
      return [{ start, end, sure: relation.sure ? 'sure' : 'suspect', say: `这里说“${text.slice(start, end)}”，${listed(relation)}，请核对。`, evidence: relation.items ?? [] }]
    }),
}

function listed({ items }: Relation): string {
  return items ? `列出的是${items.length}项` : '后面列出的项数不一样'
}
