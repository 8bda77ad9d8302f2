import { ledger } from '#model/ledger.ts'
import { PAYERS } from '#office/payers.ts'

/** 金秋助学: a grant to a student of a household in need; counted in people, and a term's grant is given once. */
export const study = ledger({
  id: 'study', label: '金秋助学', unit: '人次', day: 'day', restricted: 'handler',
  title: ['student', 'term'],
  keys: [['student', 'term']],
  fields: {
    day: { kind: 'date', label: '资助日期', required: true, aka: ['日期', '发放日期', '助学日期'] },
    student: { kind: 'text', label: '学生姓名', required: 'later', aka: ['学生', '受助学生', '姓名'] },
    household: { kind: 'ref', to: 'household', label: '困难职工', aka: ['家长', '户主姓名'] },
    stage: {
      kind: 'choice', label: '学段', required: 'later', aka: ['就读阶段', '在读'],
      of: {
        primary: '小学', junior: { label: '初中', aka: ['中学'] }, senior: '高中', vocational: { label: '中职', aka: ['职高', '中专', '技校'] },
        college: { label: '大专', aka: ['高职', '专科'] }, university: { label: '本科', aka: ['大学', '大学生', '大学新生'] }, graduate: '研究生',
      },
    },
    school: { kind: 'text', label: '就读学校', aka: ['学校'] },
    singleParent: { kind: 'flag', label: '单亲', aka: ['单亲家庭', '单亲困难'] },
    term: { kind: 'text', label: '助学批次', required: 'later', aka: ['批次', '学期', '学年'], help: '例如2025年秋季' },
    people: { kind: 'people', label: '资助学生人数', aka: ['学生人数', '人数'] },
    amount: { kind: 'money', label: '助学金', required: 'later', aka: ['金额', '助学金额', '资助金额', '助学款', '发放助学金'] },
    source: { kind: 'choice', label: '资金来源', required: 'later', aka: ['来源', '出资方'], of: PAYERS },
    handler: { kind: 'ref', to: 'post', label: '经办人' },
  },
  derived: { people: r => r.form === 'detail' && r.people === null ? { total: 1 } : null },
  rules: [
    { ok: r => r.form === 'total' || r.people?.total === 1, say: '一条明细登记一名学生，几名一起的请按汇总登记', at: 'people' },
    {
      within: 'amount', law: 'aid.studyUniversity', when: { stage: ['college', 'university', 'graduate'] }, times: 'household.line',
      say: '助学金超过本地大学助学的上限，请核对金额或附上审批', strength: 'warn',
    },
    { within: 'amount', law: 'aid.studySenior', when: { stage: ['senior', 'vocational'] }, times: 'household.line', say: '助学金超过本地高中助学的上限，请核对金额或附上审批', strength: 'warn' },
  ],
  totals: ['stage', 'source'],
  zero: true,
  indicators: {
    students: {
      label: '资助学生', unit: '人', units: ['名', '位'], flow: 'day', sum: 'people.total', by: 'stage',
      aka: ['助学', '金秋助学', '资助困难学生', '资助困难职工子女', '资助贫困学生', '资助困难职工子女上学', '助学帮扶', '金秋助学资助学生', '困难职工子女发放助学金', '贫困大学生', '困难大学生', '资助大学生', '资助贫困大学生', '资助学子', '困难职工子女'],
    },
    singleParent: { label: '资助单亲困难学生', unit: '人', units: ['名'], aka: ['资助单亲家庭学生'], flow: 'day', where: { singleParent: true }, sum: 'people.total' },
    money: { label: '发放助学金', unit: '元', aka: ['助学金', '助学款', '助学资金', '金秋助学金', '金秋助学资金', '资助金额', '资助款'], flow: 'day', sum: 'amount', by: 'stage' },
    funds: { label: '助学经费', unit: '元', aka: ['助学资金来源'], flow: 'day', sum: 'amount', by: 'source' },
    rounds: { label: '开展助学活动', unit: '次', units: ['批'], aka: ['助学活动', '金秋助学活动'], flow: 'day', distinct: 'term' },
    average: { label: '人均助学金', unit: '元', ratio: ['study.money', 'study.students'] },
  },
})
