import type { LawField } from './version.ts'

const law = '劳动争议调解仲裁法'

/** Labour disputes: mediation, limitation, arbitration, and the claims that follow an injury. */
export const dispute: LawField = {
  label: '劳动争议',
  topics: {
    'collective.claim': { label: '可推举代表参加的集体争议', of: '请求相同的劳动者', unit: '人', versions: [{ from: '2008-05-01', number: 10, article: `${law}第七条`, grade: 'S' }] },
    'mediation.agree': {
      label: '调解期限', of: '调解组织收到申请', versions: [{ from: '2008-05-01', length: { days: 15 }, article: `${law}第十四条`, grade: 'S', remark: '到期未达成协议的，可以申请仲裁' }],
    },
    'mediation.order': {
      label: '支付令异议', of: '债务人收到支付令',
      versions: [{ from: '2024-01-01', length: { days: 15 }, article: '民事诉讼法第二百二十七条', grade: 'X', remark: `只见到转引的条文；工资、工伤医疗费、经济补偿的调解协议不履行，可凭协议申请支付令（${law}第十六条）` }],
    },
    'arbitration.limitation': {
      label: '申请仲裁的时效', of: '知道或者应当知道权利被侵害',
      versions: [{ from: '2008-05-01', length: { years: 1 }, article: `${law}第二十七条`, grade: 'S', remark: '主张权利、请求救济、对方同意履行的，从那时重新计算；在职期间拖欠工资的，从离职起算' }],
    },
    'arbitration.accept': { label: '仲裁受理', of: '仲裁委收到申请', versions: [{ from: '2008-05-01', length: { days: 5 }, article: `${law}第二十九条`, grade: 'S' }] },
    'arbitration.copy': { label: '申请书副本送达被申请人', of: '仲裁受理', versions: [{ from: '2008-05-01', length: { days: 5 }, article: `${law}第三十条`, grade: 'S' }] },
    'arbitration.answer': { label: '提交答辩书', of: '被申请人收到副本', versions: [{ from: '2008-05-01', length: { days: 10 }, article: `${law}第三十条`, grade: 'S' }] },
    'arbitration.answerCopy': { label: '答辩书副本送达申请人', of: '仲裁委收到答辩书', versions: [{ from: '2008-05-01', length: { days: 5 }, article: `${law}第三十条`, grade: 'S' }] },
    'arbitration.tribunal': { label: '告知仲裁庭组成', of: '仲裁受理', versions: [{ from: '2008-05-01', length: { days: 5 }, article: `${law}第三十二条`, grade: 'S' }] },
    'arbitration.hearing': { label: '开庭通知', of: '开庭', counts: 'before', versions: [{ from: '2008-05-01', length: { days: 5 }, article: `${law}第三十五条`, grade: 'S' }] },
    'arbitration.postpone': { label: '请求延期开庭', of: '开庭', counts: 'before', versions: [{ from: '2008-05-01', length: { days: 3 }, article: `${law}第三十五条`, grade: 'S' }] },
    'arbitration.award': { label: '仲裁裁决', of: '仲裁受理', versions: [{ from: '2008-05-01', length: { days: 45 }, extension: { days: 15 }, article: `${law}第四十三条`, grade: 'S' }] },
    'arbitration.final': {
      label: '一裁终局的金额', of: '当地月最低工资', unit: '个月', versions: [{ from: '2008-05-01', number: 12, article: `${law}第四十七条`, grade: 'S', remark: '不超过；执行劳动标准的争议也一裁终局' }],
    },
    'arbitration.sue': { label: '不服裁决起诉', of: '收到裁决书', versions: [{ from: '2008-05-01', length: { days: 15 }, article: `${law}第四十八条、第五十条`, grade: 'S', remark: '终局裁决只有劳动者可以起诉' }] },
    'arbitration.setAside': { label: '用人单位申请撤销终局裁决', of: '收到裁决书', versions: [{ from: '2008-05-01', length: { days: 30 }, article: `${law}第四十九条`, grade: 'S' }] },
    'injury.employer': { label: '用人单位申请工伤认定', of: '事故伤害或诊断为职业病', versions: [{ from: '2004-01-01', length: { days: 30 }, article: '工伤保险条例第十七条', grade: 'S' }] },
    'injury.union': {
      label: '职工、近亲属或工会申请工伤认定', of: '事故伤害或诊断为职业病', versions: [{ from: '2004-01-01', length: { years: 1 }, article: '工伤保险条例第十七条', grade: 'S', remark: '用人单位未按期申请的' }],
    },
    'payroll.keep': { label: '农民工工资支付台账保存', of: '工程完工或制表', versions: [{ from: '2020-05-01', length: { years: 3 }, article: '保障农民工工资支付条例第十五条', grade: 'S', remark: '至少' }] },
  },
}
