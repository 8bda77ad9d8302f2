import { topics } from '#law/rules.ts'
import { kindOf, units } from '#law/settled.ts'
import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'

/** 法定口径: what the administrator settled where the tables of the law say 待核实, or where the place has it otherwise. It stands before the tables. */
export const rule = ledger({
  id: 'rule', label: '法定口径', unit: '条', day: 'from', title: ['rule', 'from'], by: 'administrator',
  keys: [['rule', 'place', 'from']],
  fields: {
    rule: { kind: 'choice', label: '规定事项', required: true, of: Object.fromEntries(Object.entries(topics).map(([id, { label }]) => [id, label])) },
    length: { kind: 'count', label: '期限' },
    unit: { kind: 'choice', label: '期限单位', of: units },
    number: { kind: 'count', label: '人数或份数' },
    part: { kind: 'count', label: '比例分子', help: '三分之二填2和3，60%填60和100' },
    whole: { kind: 'count', label: '比例分母' },
    exceed: { kind: 'flag', label: '要超过这个比例', help: '过半数就选“是”' },
    amount: { kind: 'money', label: '金额上限' },
    from: { kind: 'date', label: '起用日期', required: true },
    until: { kind: 'date', label: '停用日期' },
    place: { kind: 'text', label: '适用区划代码', help: '如3302；整个账套都按它就空着' },
    source: { kind: 'text', label: '依据', required: true, help: '文件名称和文号' },
    settler: { kind: 'text', label: '核实人', required: true },
    settled: { kind: 'date', label: '核实日期', required: true },
  },
  rules: [
    inOrder('from', 'until', '停用日期早于起用日期，请核对'),
    { ok: r => r.place === null || /^(?:\d\d){1,3}$/.test(r.place), say: '区划代码请填2、4或6位数字，如330282', at: 'place', strength: 'later' },
    { ok: r => r.whole === null || r.whole > 0, say: '比例分母不能是0，请核对', at: 'whole' },
    { ok: r => r.part === null || r.whole !== null, say: '比例缺分母，三分之二填2和3', at: 'part', strength: 'later' },
    { ok: r => is(r.rule, 'length') === (r.length !== null && r.unit !== null), say: '这条规定说的是期限，请填期限和单位；说的不是期限就都空着', at: 'length', strength: 'later' },
    { ok: r => is(r.rule, 'share') === (r.part !== null), say: '这条规定说的是比例，请填分子和分母；说的不是比例就都空着', at: 'part', strength: 'later' },
    { ok: r => is(r.rule, 'number') === (r.number !== null), say: '这条规定说的是人数或份数，请填写；说的不是就空着', at: 'number', strength: 'later' },
    { ok: r => is(r.rule, 'money') === (r.amount !== null), say: '这条规定说的是金额，请填金额上限；说的不是就空着', at: 'amount', strength: 'later' },
  ],
})

function is(rule: string | null, kind: ReturnType<typeof kindOf>): boolean {
  return rule !== null && kindOf(rule) === kind
}
