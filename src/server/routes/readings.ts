import { refuse } from '#kit/refusal.ts'
import type { Register } from '#model/register.ts'
import { correct } from '#reports/check/correct.ts'
import { takeOver } from '#reports/check/take-over.ts'
import { checkOf } from '../checking.ts'
import type { Acting, Route } from '../route.ts'
import { integer, list, object, text } from '../schema.ts'
import { maybe, word } from '../words.ts'
import { written } from './ledgers.ts'

/** What a person makes of a checked report: he puts a reading right, or keeps the figures of a past year. */
export function readingRoutes(register: Register): readonly Route[] {
  return [
    {
      id: 'check.correct', method: 'POST', url: '/api/corrections', who: 'clerk', scope: 'into', say: '更正一个数说的是哪项指标（不是台账里的数就写 none），这个工会以后的报告照此认',
      body: object({ union: text, words: text, unit: text, indicator: text }, ['union']), answer: written,
      work: ({ house, actor, right, body }) => {
        const indicator = word(body, 'indicator', '指标')
        const said = { words: word(body, 'words', '报告里的说法'), unit: word(body, 'unit', '计量单位'), indicator: indicator === 'none' ? null : indicator }
        return correct(house.desk.office, register, actor, { union: maybe(body, 'union') ?? right.union, ...said })
      },
    },
    {
      id: 'check.keep', method: 'POST', url: '/api/reported', who: 'clerk', scope: 'into', say: '收存一份往年报告的数（报告数）：except 是不收的数的起始位置；整批可以撤销',
      body: object({ text, union: text, period: text, source: text, except: list(integer) }, ['union', 'except']),
      answer: object({ batch: text, taken: integer, left: list(object({ start: integer, end: integer, why: text })) }),
      work: async c => {
        const source = word(c.body, 'source', '报告的名称')
        const { union, text, found } = await checkOf(register, c, c.body, word(c.body, 'text', '报告的文字'))
        if (found.assumed) throw refuse('invalid', '还不知道这份报告是哪一段时间的，请先选定期间再收存', 'period')
        return takeOver(c.house.desk.office, c.actor, found, { union, source, text, except: exceptIn(c) })
      },
    },
  ]
}

function exceptIn({ body }: Acting): ReadonlySet<number> {
  const { except = [] } = body
  if (!Array.isArray(except) || !except.every(one => Number.isInteger(one))) throw refuse('invalid', '请求的写法不对，请刷新页面后再试', 'except')
  return new Set(except as number[])
}
