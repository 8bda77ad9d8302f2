import type { Form } from '#model/form.ts'

/** 换届通知书: told to a union before the term of its committee ends. */
export const termNotice: Form = {
  label: '换届通知书',
  blocks: [
    { to: '{=name}：' },
    { text: [
      '你会本届委员会任期将于{=termEnds}届满。根据《中华人民共和国工会法》和《工会基层组织选举工作条例》的规定，请按期做好换届选举工作：',
      '一、届满前将换届请示和候选人建议名单报{=union}审批，经批复后召开会员大会或者会员代表大会。',
      '二、大会须有三分之二以上的会员或者会员代表到会，采取无记名投票方式选举。',
      '三、选举后及时报送选举结果。任期、主席有变动的，一并办理法人变更登记。因故不能按期换届的，请书面说明原因。',
    ] },
    { right: ['{=union}（盖章）', '{=today}'] },
    { sign: ['签收人（签名）：', '签收日期：'] },
  ],
}

/** 考核评分表: what a union gives itself and what was given after the check, item by item, for both to sign. */
export const scoreSheet: Form = {
  label: '考核评分表', title: '{=scheme.name}评分表', under: '被考核单位：{=union}　　考核期间：{=scheme.period}',
  blocks: [
    { table: [{ label: '考核内容', words: '{=what}', width: 2 }, 'weight', 'counted', 'self', 'given', { label: '说明', words: '{=why}', width: 2 }], of: 'rows' },
    { text: ['自评得分{=self}分，核定得分{=given}分。'] },
    { boxes: [[{ label: '考核意见', lines: 3, foot: '（盖章）　　　　年　　月　　日' }]] },
    { sign: ['自评人：', '被考核单位负责人：', '考核人：'], dated: true },
  ],
}
