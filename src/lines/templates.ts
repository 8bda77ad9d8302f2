import type { Section, Template } from '#model/phrase.ts'

const opening: Section = { themes: ['state'], opening: '今年以来，{union}围绕党委中心工作和上级工会部署，以组建、维权、安全为重点推进工作。' }
const organizing: Section = { heading: '抓组建，强基础', themes: ['organizing'] }
const rest: readonly Section[] = [
  { heading: '抓维权，促和谐', themes: ['rights'] },
  { heading: '抓协商，促共赢', themes: ['consultation'] },
  { heading: '抓安全，保平安', themes: ['safety'] },
  { heading: '抓素质，树典型', themes: ['skills', 'culture', 'publicity'] },
  { heading: '抓帮扶，送温暖', themes: ['aid', 'funds'] },
  { heading: '存在不足', themes: ['weakness'] },
  { heading: '下一步打算', themes: ['next'] },
]

export const templates: readonly Template[] = [
  { id: 'summary', label: '工作总结', title: '{union}{period}工作总结', sections: [opening, organizing, ...rest] },
  {
    id: 'mid-year', label: '年中工作总结（组织建设截至上半年）', title: '{union}{period}工作总结',
    sections: [opening, { ...organizing, until: 'half' }, ...rest],
  },
]
