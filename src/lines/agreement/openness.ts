import { ledger } from '#model/ledger.ts'

/** 厂务公开: what an employer showed its workers, and by what way. */
export const openness = ledger({
  id: 'openness', label: '厂务公开', unit: '次', day: 'day',
  title: ['employer', 'content', 'day'],
  keys: [['employer', 'day', 'way']],
  fields: {
    day: { kind: 'date', label: '公开日期', required: true, aka: ['日期', '公布日期', '时间'] },
    employer: { kind: 'ref', to: 'employer', label: '公开单位', required: 'later', aka: ['企业', '单位', '用人单位'] },
    way: {
      kind: 'choice', label: '公开形式', required: 'later', aka: ['形式', '方式'],
      of: {
        board: { label: '公开栏', aka: ['厂务公开栏', '公示栏', '宣传栏', '公告栏'] },
        assembly: { label: '会议公开', aka: ['职代会公开', '职工大会通报', '班组会'] },
        net: { label: '网络公开', aka: ['微信群公开', '网站', '公众号', '内网'] },
        paper: { label: '公开简报', aka: ['简报公开', '厂报', '明白纸'] },
      },
    },
    topic: {
      kind: 'choice', label: '公开类别', aka: ['类别'],
      of: {
        money: { label: '经营财务', aka: ['财务', '经营情况'] }, wages: { label: '工资分配', aka: ['工资', '奖金'] },
        insurance: { label: '社会保险缴纳', aka: ['社保', '公积金'] }, protection: { label: '安全与劳保', aka: ['安全', '劳保'] },
        staff: { label: '用工人事', aka: ['人事', '招工', '评优'] }, other: '其他',
      },
    },
    content: { kind: 'text', label: '公开内容', aka: ['内容'] },
    items: { kind: 'count', label: '公开事项', aka: ['事项数', '项数'], units: ['项', '条', '件', '个'] },
  },
  totals: ['way'],
  zero: true,
  indicators: {
    times: { label: '开展厂务公开', unit: '次', units: ['期', '场'], aka: ['厂务公开', '实行厂务公开', '推行厂务公开'], flow: 'day', by: 'way' },
    employers: { label: '厂务公开企业', unit: '家', units: ['个'], aka: ['推行厂务公开企业', '实行厂务公开', '厂务公开', '企业实行厂务公开', '企业建立厂务公开制度', '推行厂务公开', '厂务公开单位'], flow: 'day', distinct: 'employer' },
    items: { label: '厂务公开事项', unit: '项', units: ['条', '件', '个'], aka: ['公开事项', '公开厂务'], flow: 'day', sum: 'items', by: 'topic' },
  },
})
