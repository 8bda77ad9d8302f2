import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ledger, type AnyLedger } from './ledger.ts'
import type { LinePhrase } from './phrase.ts'
import { makeRegister, type Line } from './register.ts'

const firm = ledger({
  id: 'firm', label: '单位', unit: '家', title: ['name'],
  fields: { name: { kind: 'text', label: '名称' }, opened: { kind: 'date', label: '开业' }, owner: { kind: 'choice', label: '所有制', of: { private: '民营' } } },
})
const visit = ledger({
  id: 'visit', label: '走访', unit: '次', day: 'day', title: ['day'],
  fields: {
    day: { kind: 'date', label: '日期' }, next: { kind: 'date', label: '下次' }, firm: { kind: 'ref', to: 'firm', label: '单位' }, name: { kind: 'text', label: '事由' },
    kind: { kind: 'choice', label: '目的', of: { care: { label: '谈心', aka: ['谈话'], verb: '找{name}谈心' }, guide: '指导' } },
    people: { kind: 'people', label: '人员' }, cost: { kind: 'money', label: '经费' },
  },
  parts: { rows: { label: '明细', fields: { amount: { kind: 'money', label: '金额' }, on: { kind: 'date', label: '日期' } } } },
  indicators: { visits: { label: '走访', unit: '次', flow: 'day', by: 'kind' }, cost: { label: '经费', unit: '元', flow: 'day', sum: 'cost' } },
} as never) as unknown as AnyLedger

function made(change: object, phrases: object[] = []) {
  const line: Line = {
    id: 'visit', label: '走访', ledgers: [firm, { ...visit, ...change } as AnyLedger],
    phrases: phrases.map(phrase => ({ id: 'visit.p', ledger: 'visit', theme: 'aid', ...phrase }) as LinePhrase),
  }
  return makeRegister([line], [{ id: 't', label: '总结', kind: 'summary', title: '', sections: [] }], { terms: {}, senses: {} })
}

function faults(change: object, phrases: object[] = []): string[] {
  try {
    made(change, phrases)
    return []
  } catch (error) {
    return String(error).split('\n').slice(1)
  }
}

const indicators = (more: object) => ({ indicators: { ...visit.indicators, x: { label: '某数', unit: '次', ...more } } })
const fields = (more: object) => ({ fields: { ...visit.fields, ...more } })

test('a sound register keeps everything by its name', () => {
  const register = made({}, [{ frames: ['走访{visits}[，{visits:care}谈心]<kind|、|{label}{visits}>{=name}{=verb}'] }])
  assert.deepEqual([...register.ledgers.keys()], ['firm', 'visit'])
  assert.deepEqual([...register.indicators.keys()], ['visit.visits', 'visit.cost'])
  assert.equal(register.indicators.get('visit.cost')?.ledger.id, 'visit')
  assert.equal(register.phrases.length, 1)
  assert.equal(register.templates.get('t')?.label, '总结')
})

describe('the register refuses', () => {
  const cases: [what: string, change: object, said: string[]][] = [
    ['names that clash with what every record has', fields({ remark: { kind: 'text', label: '备注' } }), ['visit: remark stands twice', 'table visit: remark stands twice']],
    ['columns that clash', fields({ dayTo: { kind: 'text', label: '至' } }), ['table visit: day_to stands twice']],
    ['names that are none', fields({ 'day-x': { kind: 'text', label: '至' } }), ['visit: day-x is no plain name']],
    ['references to nothing', fields({ far: { kind: 'ref', to: ['firm', 'moon'], label: '远' } }), ['visit.far: no ledger moon']],
    ['options that share a word', fields({ way: { kind: 'choice', label: '方式', of: { a: '来访', b: { label: '上门', aka: ['来访'] } } } }), ['visit.way: 来访 stands twice']],
    ['options that cannot be listed', fields({ ways: { kind: 'choices', label: '方式', of: { a: '来访，来电' } } }), ['visit.ways: “来访，来电” holds a mark that separates choices']],
    ['a day that is no date', { day: 'name' }, ['visit.day: name is a text, not a date']],
    [
      'titles, keys and kinds of 汇总 of no field', { title: ['x'], keys: [['y']], totals: ['name'] },
      ['visit.title: no field x', 'visit.keys: no field y', 'visit.totals: name is a text, not a choice or ref or flag'],
    ],
    ['汇总 without a day', { day: undefined, totals: ['kind'] }, ["visit.totals: a 汇总 needs the ledger's day for its period"]],
    ['zeros of no choice', { zero: 'name' }, ['visit.zero: name is a text, not a choice']],
    ['links to nothing', { links: { seen: { label: '看过', to: 'moon' } } }, ['visit.links.seen: no ledger moon']],
    [
      'sums of other kinds', { sums: { cost: ['rows', 'on'], name: ['none'] } },
      ['visit.sums.cost: on is a date, not a money', 'visit.sums.name: name is a text, not a count or money', 'visit.sums.name: no part none'],
    ],
    ['states without a date', { states: { open: { label: '开', on: 'name' } } }, ['visit.states.open: name is a text, not a date']],
    [
      'steps to nowhere',
      { states: { open: { label: '开' } }, steps: { change: { label: '改', from: ['shut'], to: 'open', needs: ['x'], asks: ['y'] } } },
      ['visit.steps.change: the door uses this word itself', 'visit.steps.change: no state shut', 'visit.steps.change: no field x', 'visit.steps.change: no field y'],
    ],
    ['forms of what is no field',
      {
        forms: {
          slip: {
            label: '单', under: '{=x}',
            blocks: [{ boxes: [['name', 'firm.opened'], ['y', { label: '数', words: '{=cost:capital}{=day:capital}', foot: '{visits}' }]] }, { text: ['{=rows.amount}{=rows.z}'] }],
          },
        },
      }, [
      'visit.forms.slip “{=x}”: no field x', 'visit.forms.slip “{=y}”: no field y', 'visit.forms.slip “{=cost:capital}{=day:capital}”: no field day:capital',
      'visit.forms.slip “{visits}”: a form tells fields, no figures', 'visit.forms.slip “{=rows.amount}{=rows.z}”: no field rows.z',
    ]],
    ['forms with tables of nothing',
      { forms: { slip: { label: '单', blocks: [{ table: ['name'] }, { table: ['amount', 'name'], of: 'rows' }, { table: [], of: 'none' }, { boxes: [[]] }] } } }, [
      'visit.forms.slip: a table of no part, and the form is of no list', 'visit.forms.slip: no part none',
      'visit.forms.slip: a row of boxes holds one to three', 'visit.forms.slip “{=name}”: no field name',
    ]],
    ['forms that add what cannot be added',
      { forms: { slip: { label: '单', list: true, blocks: [{ table: ['day', 'cost', { label: '数', words: '{=people}人' }], sums: ['cost', 'day', 'people'] }] } } }, [
      'visit.forms.slip: day is a date, not a money or count or people', 'visit.forms.slip: no column people to be added',
    ]],
    ['forms of lists that tell of one record',
      { forms: { slip: { label: '单', list: true, title: '{=period}共{=count}条{=day}', blocks: [{ table: ['day', 'firm', 'firm.name'] }, { table: ['amount'], of: 'rows' }] } } }, [
      'visit.forms.slip: the table of a list is of its records, not of a part', 'visit.forms.slip “{=period}共{=count}条{=day}”: no field day',
      'visit.forms.slip “{=firm.name}”: a table tells nothing of the records that its rows refer to, so not firm.name',
    ]],
    ['clocks over what is no date',
      { clocks: { c: { label: '时限', rule: 'r', starts: ['kind'], stops: 'next', extended: 'name', instead: { when: { kind: 'x' }, starts: [] } } } }, [
      'visit.clocks.c: kind is a choice, not a date', 'visit.clocks.c: name is a text, not a flag', 'visit.clocks.c.kind: no option x']],
    ['clocks over rows of nothing',
      {
        clocks: {
          c: { label: '时限', rule: 'r', of: 'none', starts: ['day'], stops: 'next' },
          d: { label: '时限', rule: 'r', of: 'rows', named: 'amount', starts: ['day'], stops: 'next' },
        },
      }, [
      'visit.clocks.c: no part none', 'visit.clocks.d: no field day', 'visit.clocks.d: no field next', 'visit.clocks.d: amount is a money, not a text']],
    ['clocks whose rule no choice decides, told in no order',
      {
        clocks: {
          c: { label: '时限', rule: { by: 'name', of: {} }, starts: ['day'], stops: 'next', ahead: [1, 3] },
          d: { label: '时限', rule: { by: 'kind', of: { x: 'r' } }, starts: ['day'], stops: 'next' },
        },
      }, [
      'visit.clocks.c: name is a text, not a choice', 'visit.clocks.c.ahead: the earliest comes first', 'visit.clocks.d.kind: no option x']],
    ['rules over nothing',
      {
        rules: [
          { unique: ['x'], say: '' }, { notBefore: 'day', of: 'firm', their: 'name', say: '' },
          { notBefore: 'day', of: 'name', their: 'opened', say: '' }, { ok: () => true, say: '', at: 'y' }, { alike: ['z'], say: '' },
          { noOverlap: ['day', 'name'], same: ['union', 'far'], say: '' }, { notBefore: 'name', of: 'firm', their: 'opened', say: '' },
          ...['day', 'rows', 'remark'].map(at => ({ ok: () => true, say: '', at })),
        ],
      }, [
      'visit.rules.0: no field x', 'visit.rules.1, in firm: name is a text, not a date', 'visit.rules.2: name refers to nothing',
      'visit.rules.3: no field or part y', 'visit.rules.4: no field z', 'visit.rules.5: name is a text, not a date', 'visit.rules.5: no field far',
      'visit.rules.6: name is a text, not a date']],
    ['flows over what is no date', indicators({ flow: 'name' }), ['visit.x: name is a text, not a date']],
    ['stocks that end in what is no date', indicators({ stock: 'day', until: 'kind' }), ['visit.x: kind is a choice, not a date']],
    ['conditions on fields that are overwritten', indicators({ stock: 'day', where: { state: 'open' } }), ['visit.x: no field state']],
    ['conditions that nothing can meet', indicators({ flow: 'day', where: { kind: ['care', 'x'], name: { from: 1 }, 'firm.owner': 'state', 'firm.x': 1, 'name.x': 1 } }), [
      'visit.x.kind: no option x', 'visit.x.name: a text has no bounds', 'visit.x.firm.owner: no option state', 'visit.x, in firm: no field x', 'visit.x: name refers to nothing']],
    ['sums, splits and differences of the wrong kind', indicators({ flow: 'day', sum: 'name', distinct: 'day', by: 'firm', of: 'none' }), [
      'visit.x: no part none', 'visit.x: day is a date, not a ref or text', 'visit.x: either sum or distinct', 'visit.x: firm is a ref, not a choice',
      'visit.x: name is a text, not a money or count or decimal']],
    ['heads that people do not have', indicators({ flow: 'day', sum: 'people.men' }), ['visit.x: people have no men']],
    ['heads of what is no people', indicators({ flow: 'day', sum: 'cost.total' }), ['visit.x: cost is a money, not a people']],
    [
      'flags that are neither true nor false',
      { ...fields({ done: { kind: 'flag', label: '完成' } }), ...indicators({ flow: 'day', where: { done: 'yes' } }) },
      ['visit.x.done: yes is not true or false'],
    ],
    [
      'figures made of one that is made of them',
      { indicators: { a: { label: '甲', unit: '次', either: { care: 'visit.b' }, basis: 'visit.kind' }, b: { label: '乙', unit: '%', ratio: ['visit.a', 'visit.a'] } } },
      ['visit.a: is made of itself', 'visit.b: is made of itself'],
    ],
    ['人次 of what is no people', indicators({ flow: 'day', sum: 'cost', per: 'attendance' }), ['visit.x: per is for sums of people']],
    ['the newest of what is no reference', indicators({ latest: 'day', each: 'name' }), ['visit.x: name is a text, not a ref']],
    [
      'rates that count one side and sum the other', indicators({ cohort: 'day', done: { by: 'next', sum: 'cost' } }),
      ['visit.x: found and done must both be sums, or both be counted'],
    ],
    [
      'rates over nothing',
      indicators({ cohort: 'name', sum: 'kind', where: { kind: 'x' }, done: { by: 'next', sum: 'cost', where: { name: { from: 1 } } } }),
      ['visit.x: name is a text, not a date', 'visit.x: kind is a choice, not a money or count or decimal', 'visit.x.kind: no option x', 'visit.x.name: a text has no bounds'],
    ],
    [
      'spreads of texts', indicators({ spread: 'name', flow: 'kind', where: { kind: { not: 'x' } } }),
      ['visit.x: name is a text, not a range or money or count or percent', 'visit.x: kind is a choice, not a date', 'visit.x.kind: no option x'],
    ],
    ['ratios of nothing', indicators({ ratio: ['visit.cost', 'visit.none'] }), ['visit.x: no indicator visit.none']],
    [
      'circular ratios',
      {
        indicators: {
          a: { label: '甲', unit: '%', ratio: ['visit.b', 'visit.c'] }, b: { label: '乙', unit: '%', ratio: ['visit.c', 'visit.a'] },
          c: { label: '丙', unit: '次', flow: 'day' },
        },
      },
      ['visit.a: is made of itself', 'visit.b: is made of itself'],
    ],
    [
      '口径 that no one declares', indicators({ either: { roll: 'visit.cost' }, basis: 'firm.owner' }),
      ['visit.x: firm has no day from which a 口径 holds', 'visit.x: firm.owner has no option roll'],
    ],
    ['口径 of what is no choice', indicators({ either: { care: 'visit.cost' }, basis: 'visit.name' }), ['visit.x: name is a text, not a choice']],
    ['lacking of nothing',
      indicators({
        lacking: 'day', until: 'name', where: { kind: 'x' }, least: { part: 'rows', on: 'amount', size: 'on', threshold: 't' },
        without: { ledger: 'firm', via: 'name', from: 'opened', until: 'x' },
      }), [
      'visit.x: name is a text, not a date', 'visit.x.kind: no option x', 'visit.x: amount is a money, not a date',
      'visit.x: on is a date, not a people or count', 'visit.x, in firm: name is a text, not a ref', 'visit.x, in firm: no field x']],
    ['two figures of one phrase and unit', indicators({ flow: 'next', label: '回访', aka: ['走访'] }), ['visit: visits and x both claim “走访” in 次']],
  ]
  for (const [what, change, said] of cases) test(what, () => assert.deepEqual(faults(change), said))

  const frames: [what: string, frame: string, said: string][] = [
    ['slots of nothing', '走访{none}', 'no indicator visit.none'],
    ['parts that a split has not', '走访{visits:x}', 'visit.visits has no part x'],
    ['fields of nothing', '走访{=x}', 'no field x'],
    ['a split by another choice', '<owner|、|{label}{visits}>', 'visit.visits is not split by owner'],
    ['brackets that do not close', '走访{visits}[，{cost}', 'a [ without its ]'],
    ['a brace that closes nothing', '走访{visits}}', 'a } that closes nothing'],
    ['a split without what stands between its parts', '<kind|、{label}{visits}>', 'a split is written <choice|between|what is said of each part>'],
    ['a part’s label where no part is told', '走访{label}{visits}', 'a label of no part'],
    ['a split of nothing', '走访{visits}<kind|、|{label}>', 'no figure is said of the parts of kind'],
  ]
  for (const [what, frame, said] of frames) test(what, () => assert.deepEqual(faults({}, [{ frames: [frame] }]), [`visit.p “${frame}”: ${said}`]))
  test('phrases of no ledger, and without a frame', () => assert.deepEqual(faults({}, [
    { ledger: 'moon', frames: [] }, { id: 'visit.q', frames: [], each: { where: { x: 1 }, most: 1 } },
  ]), ['visit.p: no ledger moon', 'visit.q: no frame', 'visit.q: no field x']))
  test('ways to say a phrase that stand or fall with different figures', () => assert.deepEqual(faults({}, [{ frames: ['走访{visits}', '花费{cost}，走访{visits}'] }]), [
    'visit.p: its frames begin with different figures, visit.visits and visit.cost',
  ]))
  test('verbs that no choice has', () => assert.deepEqual(faults({ fields: {
    ...visit.fields, kind: { kind: 'choice', label: '目的', of: { care: '谈心' } },
  } }, [{ frames: ['{=verb}'] }]), ['visit.p “{=verb}”: no choice has a verb']))
  test('rows of no part, and figures of a row', () => {
    assert.deepEqual(faults({}, [{ frames: ['走访'], each: { of: 'moons', most: 1 } }]), ['visit.p: no part moons'])
    assert.deepEqual(faults({ parts: { gifts: { label: '物品', fields: { what: { kind: 'text', label: '名称' } } } } }, [{ frames: ['送{=what}', '送{=what}{visits}', '送{=whom}'], each: { of: 'gifts', most: 1 } }]), [
      'visit.p “送{=what}{visits}”: the rows of a part have no figures of their own', 'visit.p “送{=whom}”: no field whom', 'visit.p: its frames begin with different figures,  and visit.visits',
    ])
  })
  test('what has no year before', () => {
    const standing = { indicators: { visits: { label: '走访', unit: '次', stock: 'day' } } }
    assert.deepEqual(faults(standing, [{ frames: ['走访{visits}[，{visits~}]'] }]), [
      'visit.p “走访{visits}[，{visits~}]”: visit.visits is no flow, and is not compared with the year before',
    ])
    assert.deepEqual(faults({}, [{ frames: ['走访{visits}[，{visits~}]'], each: { most: 1 } }]), [
      'visit.p “走访{visits}[，{visits~}]”: a single record is not compared with the year before',
    ])
    assert.deepEqual(faults({}, [{ frames: ['走访{visits}[，{visits~}，谈心{visits:care}[，{visits:care~}]]'] }]), [])
  })
  test(
    'anything twice',
    () => assert.throws(
      () => makeRegister([{ id: 'a', label: '', ledgers: [firm] }, { id: 'a', label: '', ledgers: [firm] }], [], { terms: {}, senses: {} }),
      /lines: a stands twice\nledgers: firm stands twice/,
    ),
  )
})
