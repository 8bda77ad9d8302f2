import type { Found, Rule } from '../finding.ts'
import { beginning } from '../lookup.ts'
import { IN_COMPANY, WRONG, type Term } from '../words/terms.ts'

/** Words that are no words, or not the union's: 团体合同, 劳动争议调节. The dictionary is data. */
export const wrongTerm: Rule = {
  name: 'wrong-term',
  title: '用词有误',
  group: '文字',
  advice: '错别字，或被人用近义词换过的行话（“团体合同”应是“集体合同”）；请照提示改，引用原文件名称的除外。',
  example: { wrong: '指导12家企业签订了团体合同。', right: '指导12家企业签订了集体合同。' },
  find: ({ text }) => {
    const found: Found[] = []
    for (let at = 0; at < text.length; at++) {
      const entry = ENTRY(text, at)
      const term = entry?.says.find((one) => fits(text, at, one))
      if (!term) continue
      const end = at + term.wrong.length
      const say = isFree(term) ? `“${term.wrong}”应为“${term.right}”，请改正。` : `“${term.wrong}”似应为“${term.right}”，请核对。`
      found.push({
        start: at, end, sure: isFree(term) ? 'sure' : 'suspect', say,
        evidence: [], instead: { start: at, end, text: term.right },
      })
      at = end - 1
    }
    return found
  },
}

const TERMS: readonly Term[] = [...Object.entries(WRONG).flatMap(([right, forms]) => forms.map((wrong) => ({ wrong, right }))), ...IN_COMPANY]

const ENTRY = beginning(Map.groupBy(TERMS, ({ wrong }) => wrong))

function isFree({ before, after, notBefore, notAfter }: Term): boolean {
  return !before && !after && !notBefore && !notAfter
}

function fits(text: string, at: number, { wrong, before, after, notBefore, notAfter }: Term): boolean {
  const ends = (word: string) => text.endsWith(word, at)
  const begins = (word: string) => text.startsWith(word, at + wrong.length)
  return (!before || before.some(ends)) && (!after || after.some(begins)) && !notBefore?.some(ends) && !notAfter?.some(begins)
}
