import { ledger } from '#model/ledger.ts'
import { payment } from '#office/payers.ts'

/** 职工服务: what is done for the health and the days of ordinary workers, a row an occasion, with its cost by source. */
export const service = ledger({
  id: 'service', label: '职工服务', unit: '次', day: 'day',
  title: ['kind', 'day'],
  fields: {
    day: { kind: 'date', label: '服务日期', required: true, aka: ['日期', '时间'] },
    kind: {
      kind: 'choice', label: '服务项目', required: true, aka: ['项目', '类别', '服务内容'],
      of: {
        checkup: { label: '职工体检', aka: ['体检', '健康体检'] },
        screening: { label: '女职工两癌筛查', aka: ['两癌筛查', '妇科体检', '妇检', '女职工两癌检查'] },
        rest: { label: '疗休养', aka: ['职工疗休养', '劳模疗养', '疗养', '劳模疗休养'] },
        birthday: { label: '职工生日慰问', aka: ['职工生日', '生日蛋糕', '生日慰问'] },
        wedding: { label: '婚育慰问', aka: ['结婚慰问', '生育慰问', '新婚慰问'] },
        station: { label: '驿站服务', aka: ['户外劳动者驿站服务', '爱心驿站服务'] },
        clinic: { label: '义诊', aka: ['健康义诊', '免费义诊'] },
        matching: { label: '联谊交友', aka: ['相亲活动', '相亲', '青年联谊'] },
        childcare: { label: '暑托班', aka: ['爱心托管', '职工子女托管', '爱心暑托班'] },
        blood: { label: '无偿献血', aka: ['献血'] },
      },
    },
    employer: { kind: 'ref', to: 'employer', label: '服务企业', aka: ['企业', '单位'] },
    place: { kind: 'place', label: '地点', aka: ['疗养地点', '体检医院'] },
    partners: { kind: 'text', label: '承办单位', aka: ['合作单位', '会同单位'] },
    people: { kind: 'people', label: '服务人数', aka: ['参加人数', '体检人数', '人数', '参加职工'] },
    cost: { kind: 'money', label: '费用', aka: ['经费', '花费', '费用合计', '花了'] },
  },
  parts: { lines: { label: '经费来源', fields: payment } },
  sums: { cost: ['lines', 'amount'] },
  rules: [
    { ok: r => r.form === 'total' || r.people !== null, say: '请补服务人数', at: 'people', strength: 'later' },
    { ok: r => !r.cost || r.form === 'total' || r.lines.length > 0, say: '有费用，请补经费来源', at: 'lines', strength: 'later' },
    { alike: ['day', 'kind', 'place'], say: '同一天同一地点已有一次同样的服务，若是同一件事请填“同一事项”', strength: 'warn' },
  ],
  totals: ['kind'],
  zero: 'kind',
  indicators: {
    services: { label: '开展职工服务', unit: '次', units: ['场', '批', '期'], aka: ['职工服务', '职工服务活动'], flow: 'day', by: 'kind' },
    people: { label: '服务职工', unit: '人', units: ['名', '位'], aka: ['职工服务惠及职工'], flow: 'day', sum: 'people.total', by: 'kind' },
    visits: { label: '服务职工人次', unit: '人次', aka: ['职工服务惠及', '职工服务服务职工'], flow: 'day', sum: 'people.total', per: 'attendance', by: 'kind' },
    cost: { label: '职工服务费用', unit: '元', aka: ['职工服务支出', '职工服务投入'], flow: 'day', sum: 'cost', by: 'kind' },
    funds: { label: '职工服务经费', unit: '元', aka: ['职工服务经费来源'], flow: 'day', of: 'lines', sum: 'amount', by: 'source' },
    checkups: { label: '职工体检', unit: '人', units: ['名', '位'], aka: ['组织职工体检', '参加体检', '参加体检职工', '组织体检', '职工健康体检', '健康检查', '健康体检', '免费体检', '职工参加体检'], flow: 'day', where: { kind: 'checkup' }, sum: 'people.total' },
    checkupCost: { label: '职工体检费用', unit: '元', aka: ['体检费用', '体检费'], flow: 'day', where: { kind: 'checkup' }, sum: 'cost' },
    perHead: { label: '人均体检费用', unit: '元', aka: ['人均体检费'], ratio: ['service.checkupCost', 'service.checkups'] },
  },
})
