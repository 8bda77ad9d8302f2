import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { register } from '#lines/register.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { baseFields } from '#model/base.ts'
import { fromChinese } from '#kit/numeral.ts'
import { nameFinder } from './names.ts'
import { propose, type Proposed } from './propose.ts'
import type { Draft } from './proposal.ts'

const names = nameFinder([
  { ledger: 'union', called: '宏兴村联合工会', aka: ['宏兴'] }, { ledger: 'employer', called: '云浦金滚轴承有限公司' }, { ledger: 'employer', called: '云浦德润橡胶有限公司', aka: ['德润'] },
  { ledger: 'post', called: '谭秀英 副主席', aka: ['谭秀英'], union: { called: '云浦镇总工会' }, person: true },
])
const read = (text: string) => propose(text, { register, today: '2025-08-20', names, union: { called: '云浦镇总工会' }, zero: 'zero' })

/** What notes are made of, and what breaks readers: halves of words, brackets that stay open, rows of digits, letters of two units. */
const pieces = [
  '今天', '昨天', '8月18日', '8.18', '2月30日', '上周五', '18号', '上半年', '。', '，', '；', '：', '\n', ' ', '、', '1、', '（1）', '(', '）', '“', '谭秀英 2025/8/18 09:12\n',
  '更正：', '不对，', '补充一下', '#接龙', '[图片]',
  '宏兴村', '金滚轴承', '德润', '德润橡皮', '谭秀英', '高岳林', '王小明', '来访', '来电', '反映', '欠薪', '工资', '工伤', '安全检查', '隐患', '整改', '已全部整改', '建会', '愿意', '不肯', '走访', '消防演练', '一等奖', '会员', '新会员', '转入', '职工',
  '没有', '未开展', '也没有', '其中', '共', '每人', '约', '3人', '8个人', '女的', '外来', '都是外地的', '3200元', '5.2万', '一万二', '两千', '12起', '7家', '30余处', '990101199003070015',
  '14000000001', '91990101MA0002026Y', '99999999999999999999', '%', '𠀀', 'A', '\r\n', '\u3000', '已调解成功', '会同', '和', '一起', '厂', '有限公司', '会议室',
]
const notes = fc.oneof({ weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map(parts => parts.join('')) }, fc.string({ unit: 'grapheme', maxLength: 60 }))

test('no text is too odd to be read; every mark lies in the text', () => {
  fc.assert(fc.property(notes, text => {
    const { messages, proposals, unread } = read(text)
    for (const span of [...messages, ...unread, ...draftsOf(proposals).flatMap(draft => [...draft.spans, ...draft.rest, ...draft.values.flatMap(one => one.marks)])]) {
      assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, `${span.start}..${span.end} of ${text.length}`)
    }
  }), { numRuns: 1500, examples: [['没有已调解成功\r\n更正：欠薪']] })
})

test('every value is of a field that its ledger has, and no field has two', () => {
  fc.assert(fc.property(notes, text => {
    for (const draft of draftsOf(read(text).proposals)) {
      const ledger = register.ledgers.get(draft.ledger) as AnyLedger
      for (const { field, part } of draft.values) {
        const fields = part === undefined ? { ...ledger.fields, ...baseFields, union: true, ...(ledger.states && { state: true }) } : ledger.parts[part]!.fields
        assert.ok(field in fields, `${draft.ledger}.${part ?? ''}.${field}`)
      }
      const places = draft.values.map(({ field, part = '', row = 0 }) => `${part}.${row}.${field}`)
      assert.equal(new Set(places).size, places.length, places.join(' '))
    }
  }), { numRuns: 700 })
})

test('a money or count value is what its marks say', () => {
  fc.assert(fc.property(notes, text => {
    for (const draft of draftsOf(read(text).proposals)) {
      const { fields } = register.ledgers.get(draft.ledger) as AnyLedger
      for (const { field, value, marks, part } of draft.values) {
        const kind = part === undefined ? (fields as Record<string, { kind: string }>)[field]?.kind : undefined
        if ((kind === 'money' || kind === 'count')
          && !marks.some(({ start, end }) => says(text.slice(start, end), value))) assert.ok(
            marks.some(({ start, end }) => /^(?:已经全部|已全部|均已|都已|全部|全都|都|均|全|没有|没|未|无)/.test(text.slice(start, end))),
            `${field} ${value}: ${marks.map(({ start, end }) => text.slice(start, end))}`,
          )
      }
    }
  }), { numRuns: 700 })
})

test('reading the same again is the same', () => {
  fc.assert(fc.property(notes, text => assert.deepEqual(read(text), read(text))), { numRuns: 200 })
})

// Ten times the text must not take far more than ten times as long; a reader that goes back and forth takes a hundred.
test('long texts are read to the end', () => {
  for (const piece of ['德润橡胶来访3人，欠薪3200元；', '1', '一', '（', '今天', '女', '没有', '8月', '谭秀英 09:12\n', '和', '金滚轴承', '，', '1、', '厂', '会同', ' ', '马', '不是']) {
    assert.equal(typeof read(piece.repeat(Math.ceil(20_000 / piece.length))).unread.length, 'number')
  }
})

function draftsOf(proposals: Proposed['proposals']): Draft[] {
  return proposals.flatMap(one => [one, ...one.also])
}

/** Whether digits or characters of a mark are those of a value, whatever its unit. */
function says(marked: string, value: string): boolean {
  const bare = (words: string) => words.replace(/[,，\s]/g, '')
  const amount = (words: string) => {
    const digits = [...words.matchAll(/(\d+(?:\.\d+)?)(万?)/g)].map(([, digits, scale]) => Number(digits) * (scale ? 10_000 : 1))
    return digits.length > 0 ? digits.reduce((sum, one) => sum + one) : fromChinese(/[零一二三四五六七八九十百千万两]+/.exec(words)?.[0] ?? '')
  }
  return bare(marked).includes(bare(value)) || amount(bare(marked)) === amount(bare(value))
}
