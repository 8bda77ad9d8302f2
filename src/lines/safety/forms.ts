import type { Form, FormBlock } from '#model/form.ts'

/** 整改回执 comes back from the firm: it says what was done with each hazard, and bears the word of who looked again. */
const answer: readonly FormBlock[] = [
  { to: '{=union}：' },
  { text: ['你会{=noticeOn}发来的整改通知书收悉，所列隐患整改情况如下：'] },
  {
    table: [{ label: '隐患', words: '{=what}', width: 2.8 }, { label: '整改措施', width: 2.6 }, { label: '整改日期', words: '{=fixedOn}', width: 1.3 }, { label: '责任人' }],
    of: 'hazardRows', least: 5,
  },
  { boxes: [[{ label: '未完成整改的原因和打算', lines: 3 }]] },
  { sign: ['单位负责人：', '职工代表：'], dated: true },
  { right: ['{=each}（盖章）', '　　　　年　　月　　日'] },
  { boxes: [[{ label: '复查意见', words: '[复查日期：{=rechecked}]', lines: 3, foot: '复查人：　　　　　　年　　月　　日' }]] },
]

/** 事故隐患整改通知书, for each firm its own: what was found there, what is to be done and until when; the firm signs for it and answers on the page behind. */
export const hazardNotice: Form = {
  label: '事故隐患整改通知书', under: '编号：{=noticeNo}[之{=nth}]', each: 'employer',
  blocks: [
    { to: '{=each}：' },
    { text: [
      '{=day}，{=union}[会同{=partners}]对你单位进行{=kind}，查出下列事故隐患[，共{=firms.hazards}]。请[在{=due}前]按要求整改完毕，表内写明期限的，按表内期限。整改后请填写回执，报我会复查。',
    ] },
    {
      table: [{ label: '隐患', words: '{=what}', width: 3 }, { label: '整改要求', words: '{=measure}', width: 3 }, { label: '整改期限', words: '{=due}', width: 1.3 }],
      of: 'hazardRows', least: 5,
    },
    { text: ['依据《中华人民共和国工会法》和《中华人民共和国安全生产法》，工会对危及职工生命安全的情况有权建议立即停止作业、组织职工撤离，请单位及时研究答复。'] },
    { sign: ['检查人：', '受检单位签收人：'], dated: true },
    { right: ['{=union}（盖章）', '{=noticeOn}'] },
    { note: '注：本通知一式两份，一份交受检单位，一份存档。' },
    { attached: '附：整改回执（通知书编号：{=noticeNo}[之{=nth}]）' },
    ...answer,
  ],
}

/** 整改回执 alone, where a firm has lost the page. */
export const hazardReceipt: Form = { label: '事故隐患整改回执', under: '通知书编号：{=noticeNo}[之{=nth}]', each: 'employer', blocks: answer }

/** 安全检查登记表, of the rounds that a list shows. */
export const inspectionRounds: Form = {
  label: '安全检查登记表', title: '{=union}安全检查登记表', under: '[{=period}　　]共{=count}', list: true, landscape: true,
  blocks: [
    {
      table: [
        { label: '检查日期', words: '{=day}', width: 1.3 }, { label: '检查内容', words: '{=title}', width: 1.6 }, { label: '类别', words: '{=kind}', width: 1.6 },
        'role', { label: '会同单位', words: '{=partners}', width: 1.4 }, 'visits', 'hazards', 'fixed', { label: '复查日期', words: '{=rechecked}', width: 1.3 },
      ],
      sums: ['visits', 'hazards', 'fixed'],
    },
    { sign: ['制表人：', '审核人：', '打印日期：{=today}'] },
  ],
}

/** 岗位安全提示卡: hung at the machine, so large words and few. */
export const machineCard: Form = {
  label: '岗位安全提示卡', title: '{=machine}安全提示卡', under: '[{=employer}　　]岗位：{=post}',
  blocks: [
    { boxes: [
      [{ label: '主要危险', words: '{=danger}', lines: 3, large: true }],
      [{ label: '操作提示', words: '{=tips}', lines: 8, large: true }],
      [{ label: '防护用品', words: '{=gear}', lines: 2, large: true }],
      [{ label: '出事怎么办', words: '{=emergency}', lines: 3, large: true }],
      [{ label: '岗位职工签名', lines: 2 }],
    ] },
    { note: '不违章指挥，不违章作业，不违反劳动纪律；发现隐患先停机，再报告。' },
    { right: ['{=union}制'] },
  ],
}

/** 安康杯竞赛评分表: items with what they can give and what was reached. */
export const scoreSheet: Form = {
  label: '竞赛评分表', title: '{=title}评分表', under: '启动日期：{=day}',
  blocks: [
    { table: [{ label: '评分项目', words: '{=item}', width: 3 }, 'full', 'gained', { label: '扣分原因', words: '{=why}', width: 2 }], of: 'scores', least: 10 },
    { text: ['总分：{=score}分。'] },
    { sign: ['评分人：', '审核人：'], dated: true },
  ],
}

/** 合理化建议登记表: what is put forward, what the firm says to it, what came of it. */
export const suggestionSheet: Form = {
  label: '合理化建议登记表', under: '提出日期：{=raised}',
  blocks: [
    { boxes: [
      [{ label: '提出人', words: '{=by}' }, { label: '所在单位', words: '{=employer}' }],
      [{ label: '建议名称', words: '{=title}' }, 'area'],
      [{ label: '现状和问题', lines: 4 }],
      [{ label: '改进办法', words: '{=measure}', lines: 5 }],
      [{ label: '评审意见', words: '[{=adopted}采纳]', lines: 3, foot: '（盖章）　　　　年　　月　　日' }],
      [{ label: '实施结果', words: '[{=used}实施][，年效益{=benefit}]', lines: 3 }],
      [{ label: '奖励', words: '{=reward}' }, { label: '领奖人签名' }],
    ] },
  ],
}
