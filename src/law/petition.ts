import type { LawField } from './version.ts'

/** Petitions; the rules cover unions as mass organizations. */
export const petition: LawField = {
  label: '信访',
  topics: {
    'petition.inform': { label: '告知信访人', of: '收到信访事项', versions: [{ from: '2022-05-01', length: { days: 15 }, article: '信访工作条例第二十二条', grade: 'S' }] },
    'petition.object': { label: '对转送事项提出异议', of: '收到转送', versions: [{ from: '2022-05-01', length: { workdays: 5 }, article: '信访工作条例第二十三条', grade: 'S', remark: '不属于本单位的' }] },
    'petition.finish': {
      label: '信访办结', of: '受理', versions: [{ from: '2022-05-01', length: { days: 60 }, extension: { days: 30 }, article: '信访工作条例第三十四条', grade: 'S', remark: '延期要告知信访人理由' }],
    },
    'petition.reviewAsk': { label: '请求复查', of: '收到处理意见', versions: [{ from: '2022-05-01', length: { days: 30 }, article: '信访工作条例第三十五条', grade: 'S' }] },
    'petition.review': { label: '复查答复', of: '收到复查请求', versions: [{ from: '2022-05-01', length: { days: 30 }, article: '信访工作条例第三十五条', grade: 'S' }] },
    'petition.recheckAsk': { label: '请求复核', of: '收到复查意见', versions: [{ from: '2022-05-01', length: { days: 30 }, article: '信访工作条例第三十六条', grade: 'S' }] },
    'petition.recheck': { label: '复核答复', of: '收到复核请求', versions: [{ from: '2022-05-01', length: { days: 30 }, article: '信访工作条例第三十六条', grade: 'S' }] },
    'hotline.finish': { label: '12351工单办结', of: '收到工单', versions: [{ from: '2023-09-01', article: '12351热线当地办理要求', grade: '–', remark: '三类事项各有期限，按当地规定填' }] },
  },
}
