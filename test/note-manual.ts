import { register } from '#lines/register.ts'
import { baseFields } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import { readNote } from './score-notes.ts'

/** Ten messages as people send them, for the manual: what becomes of each is printed by the reader itself. */
export const messages: readonly { title: string; text: string }[] = [
  { title: '一句话，合办的竞赛', text: '8月18日和社保中心联合办了计算机技能竞赛，20人参加，其中外来务工7人，花了3200元' },
  { title: '经费谁出的', text: '8月15日电焊比武，成人学校，选手22人，一等奖高岳林，经费4500元，工会出3000，企业出1500' },
  { title: '要求多少，谈成多少', text: '铭固五金职工工伤，要求赔6.8万，8月12日谈成4.5万' },
  { title: '一个电话接下来几件事', text: '8月18日：上午接了两个咨询电话，一个问社保，一个问劳动合同；下午去顺途物流建会走访，说要再考虑' },
  { title: '几家里只有一家的事', text: '8月19日走访卓航包装和启明注塑，一家愿意建会，一家再考虑' },
  { title: '建会，连同首批会员', text: '云帆船配8月12日成立工会，主席李卫星，会员35人，女9人' },
  { title: '群里先报后改', text: '胡军 8月19日 09:10\n江南村昨天组织消防演练，55人参加\n胡军 8月19日 09:12\n更正，是58人，其中女的26' },
  { title: '接龙名单', text: '#接龙\n8月16日安全培训签到 镇成人学校\n1. 蔡明\n2. 丁小红 女\n3. 陆海' },
  { title: '打错了字', text: '昨天双路塑胶两个员工来反应加班费没发' },
  { title: '没有台账的事', text: '8月15日职工采风30人，去了海边' },
]

/** docs/manual/一句话记账.md. */
export function notePage(): string {
  return [
    '# 一句话记账', '', INTRODUCTION, '', '![读出来的](pictures/note.png)', '',
    ...messages.flatMap(({ title, text }, i) => [`## ${i + 1}. ${title}`, '', ...text.split('\n').map(line => `> ${line}  `), '', ...become(text)]),
  ].join('\n')
}

const INTRODUCTION = `像发微信一样写一句，或者把群里的消息整段贴进来，点“读一读”。读出几条，就有几张卡片：每一栏上都能看到它是从哪几个字来的，改好了再登记；没有登记之前什么都不存。

- 写上哪天、哪个单位、什么事、多少人、多少钱，就容易读出来。
- 带“？”的是从上下文看出来的，或者原话没有写、先按常见的填的，请看对不对。
- 放不进哪一栏的话留在备注里；打招呼、通知和打算做的事不登记。
- 卡片改了一半，页面重新打开还在；里面有身份证号、手机号、银行卡号的，不留。

下面十条是2025年8月20日在云浦镇总工会写的。这一页由程序读出来，不是手写的。`

function become(text: string): string[] {
  const { proposals, unread, unkept } = readNote(text)
  const records = proposals.flatMap(({ ledger, values, sure, also }) => [
    `**${labelOf(ledger)}**${sure ? '' : also.length > 0 ? `（也可能是${also.map(one => labelOf(one.ledger))
      .join('、')}，请选）` : '（请看是不是）'}：${values.map(one => `${fieldLabel(ledger, one)} ${said(ledger, one)}${one.sure ? '' : '？'}`)
      .join('；')}`,
    '',
  ])
  return [
    ...records,
    ...unread.length > 0 ? [`没有读进去的话：${unread.map(({ start, end }) => `“${text.slice(start, end)}”`).join('、')}`, ''] : [],
    ...unkept.flatMap(({ word, nearest }) => [`“${word}”还没有专门的台账，没有登记；最接近的是“${nearest}”。`, '']),
  ]
}

type Value = ReturnType<typeof readNote>['proposals'][number]['values'][number]

function labelOf(ledger: string): string {
  return register.ledgers.get(ledger)!.label
}

function fieldLabel(ledger: string, { field, part, row = 0 }: Value): string {
  const { fields, parts } = register.ledgers.get(ledger)!
  if (field === 'union') return '所属工会'
  if (field === 'state') return '状态'
  const own = part === undefined ? (fields as Record<string, Field>)[field] ?? (baseFields as Record<string, Field>)[field]! : parts[part]!.fields[field]!
  return part === undefined ? own.label : `${parts[part]!.label}${row + 1}${own.label}`
}

function said(ledger: string, { field, value }: Value): string {
  return field === 'state' ? register.ledgers.get(ledger)!.states![value]!.label : value
}
