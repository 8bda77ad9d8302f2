import type { Form, FormBlock } from '#model/form.ts'

/** Who applies, a row each. */
const applicants: FormBlock = {
  table: [{ label: '申请人', words: '{=name}' }, { label: '身份证号', words: '{=identity}', width: 2 }, { label: '联系电话', words: '{=phone}', width: 1.4 }],
  of: 'parties', least: 1,
}

/** 口头申请笔录: who applies, the matter, the reasons and the time (Mediation and Arbitration Law, art. 12). */
export const oralApplication: Form = {
  label: '劳动争议调解口头申请笔录', under: '编号：{=number}',
  blocks: [
    applicants,
    { boxes: [
      [{ label: '被申请人', words: '{=employer.name}' }],
      [{ label: '单位地址', words: '{=employer.place}' }, { label: '联系人', words: '{=employer.contact}[　{=employer.phone}]' }],
      ['cause', { label: '请求金额', words: '{=sought}' }, { label: '涉及职工', words: '{=people}' }],
      [{ label: '争议事项', words: '{=matter}', lines: 3 }],
      [{ label: '事实与理由', words: '{=reasons}', lines: 6 }],
      [{ label: '申请时间', words: '{=applied}' }, { label: '记录人', words: '{=handler.name}' }],
    ] },
    { text: ['以上笔录已由申请人核对（或已向申请人宣读），与口述一致。'] },
    { sign: ['申请人（签名或捺印）：', '记录人（签名）：'], dated: true },
    { note: '注：依据《中华人民共和国劳动争议调解仲裁法》第十二条，口头申请由调解组织当场记录申请人基本情况、申请调解的争议事项、理由和时间。' },
  ],
}

/** 调解协议书: in force when both parties sign, the mediator signs and the body seals (art. 14). */
export const mediationAgreement: Form = {
  label: '劳动争议调解协议书', under: '编号：{=number}',
  blocks: [
    applicants,
    { boxes: [[{ label: '被申请人', words: '{=employer.name}' }, { label: '信用代码', words: '{=employer.code}' }]] },
    { text: [
      '申请人与被申请人因{=cause}发生争议，于{=applied}向{=union}劳动争议调解组织申请调解。经调解员{=mediator|handler.name}主持调解，双方自愿达成如下协议：',
      '一、被申请人一次性支付申请人人民币{=agreed}（大写：{=agreed:capital}），于　　　　年　　月　　日前付清。',
      '二、＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿。',
      '三、本协议履行后，双方就本次争议再无其他纠葛。',
      '本协议自双方签名或盖章，经调解员签名并加盖调解组织印章之日起生效，对双方具有约束力。一方在约定期限内不履行的，另一方可以依法申请仲裁；因支付拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金达成协议，被申请人到期不支付的，劳动者可以持本协议书依法向人民法院申请支付令。',
      '本协议书一式三份，双方和调解组织各执一份。',
    ] },
    { sign: ['申请人（签名或捺印）：', '被申请人（签名或盖章）：'], dated: true },
    { sign: ['调解员（签名）：', '调解组织（盖章）：'], dated: true },
  ],
}
