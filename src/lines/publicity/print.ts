import { ledger } from '#model/ledger.ts'

/** 宣传品: what was printed, hung up or posted; each sort has a measure word of its own and is never added to another. */
export const print = ledger({
  id: 'print', label: '宣传品', unit: '批', day: 'day',
  title: ['kind', 'subject', 'day'],
  fields: {
    day: { kind: 'date', label: '制作日期', required: true, aka: ['日期', '发放日期', '张贴日期', '悬挂日期', '出刊日期', '时间'] },
    kind: {
      kind: 'choice', label: '宣传品种类', required: true, aka: ['种类', '宣传品', '宣传方式'],
      of: {
        leaflet: { label: '宣传资料', aka: ['传单', '宣传单', '资料', '宣传材料', '倡议书', '折页'] }, booklet: { label: '宣传手册', aka: ['手册', '小册子', '读本', '宣传册'] },
        banner: { label: '横幅标语', aka: ['横幅', '标语', '条幅', '宣传横幅'] }, poster: { label: '宣传画', aka: ['海报', '挂图', '张贴画', '宣传海报', '宣传挂图'] },
        board: { label: '宣传板报', aka: ['黑板报', '板报', '宣传窗', '会展板报', '展板', '宣传栏', '橱窗'] }, message: { label: '短信微信', aka: ['短信', '微信', '公众号', '微信推送'] },
      },
    },
    number: { kind: 'count', label: '数量', required: 'later', aka: ['份数', '条数', '期数', '幅数', '数'], units: ['份', '条', '幅', '期', '本', '册', '张', '块', '版', '块板'] },
    subject: {
      kind: 'choice', label: '宣传内容', required: 'later', aka: ['内容', '主题'],
      of: {
        union: { label: '工会知识', aka: ['工会法', '建会入会', '入会', '建会'] }, safety: { label: '安全生产', aka: ['安全', '安全知识', '安全月'] }, law: { label: '法律法规', aka: ['劳动合同法', '普法', '法律'] },
        talks: { label: '工资协商', aka: ['集体协商', '协商'] }, health: { label: '防病防疫', aka: ['防疫', '卫生防疫', '健康'] },
        civility: { label: '文明诚信', aka: ['诚信', '文明'] }, other: { label: '其他内容', aka: ['其他'] },
      },
    },
    place: { kind: 'place', label: '地点', aka: ['发放地点', '张贴地点'] },
    cost: { kind: 'money', label: '制作费用', aka: ['费用', '印制费', '花费'] },
  },
  totals: ['kind', 'subject'],
  zero: 'kind',
  indicators: {
    leaflets: {
      label: '发放宣传资料', unit: '份', units: ['张'], aka: ['宣传资料', '分发宣传资料', '散发宣传资料', '印发宣传资料', '发放宣传单', '发放传单', '发放宣传材料', '印制宣传资料', '印发倡议书', '宣传单', '传单', '法律宣传资料', '宣传材料', '发放资料', '散发资料'],
      flow: 'day', where: { kind: 'leaflet' }, sum: 'number', by: 'subject',
    },
    booklets: { label: '发放宣传手册', unit: '本', units: ['册', '份'], aka: ['宣传手册', '印发宣传手册', '发放宣传册', '印制宣传手册', '发放手册'], flow: 'day', where: { kind: 'booklet' }, sum: 'number' },
    banners: {
      label: '悬挂横幅标语', unit: '条', units: ['幅', '副', '张'], aka: ['横幅标语', '悬挂横幅', '悬挂标语', '张贴标语', '宣传标语', '悬挂宣传横幅', '拉横幅', '横幅', '宣传横幅', '过街横幅', '标语'], flow: 'day',
      where: { kind: 'banner' }, sum: 'number',
    },
    posters: { label: '张贴宣传画', unit: '幅', units: ['张', '套'], aka: ['宣传画', '张贴海报', '张贴宣传海报', '张贴挂图', '宣传挂图', '发放宣传画', '挂图', '宣传图', '海报'], flow: 'day', where: { kind: 'poster' }, sum: 'number' },
    boards: {
      label: '出宣传板报', unit: '期', units: ['块', '版', '次'], aka: ['宣传板报', '黑板报', '出黑板报', '宣传窗', '制作展板', '制作宣传展板', '会展板报', '板报', '刊出宣传窗', '刊出黑板报', '宣传栏', '墙报', '展板', '宣传展板'],
      flow: 'day', where: { kind: 'board' }, sum: 'number',
    },
    messages: { label: '发送宣传短信', unit: '条', units: ['次', '篇'], aka: ['短信微信', '微信推送', '发送短信', '推送微信', '宣传短信', '公众号推送'], flow: 'day', where: { kind: 'message' }, sum: 'number' },
    cost: { label: '宣传品费用', unit: '元', aka: ['宣传品制作费用', '宣传资料印制费用'], flow: 'day', sum: 'cost' },
  },
})
