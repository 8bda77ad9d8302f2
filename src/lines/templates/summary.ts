import type { Section, Template } from '#model/phrase.ts'

const opening: Section = { themes: ['state'], opening: '今年以来，{union}围绕党委中心工作和上级工会部署开展工作。' }
const organizing: Section = { heading: '抓组建，强基础', themes: ['organizing'] }
const work: readonly Section[] = [
  { heading: '抓维权，促和谐', themes: ['rights'] },
  { heading: '抓协商，促共赢', themes: ['consultation'] },
  { heading: '抓安全，保平安', themes: ['safety'] },
  { heading: '抓素质，树典型', themes: ['skills'] },
  { heading: '抓文化，聚人心', themes: ['culture', 'publicity'] },
  { heading: '抓帮扶，送温暖', themes: ['aid'] },
  { heading: '抓经费，强保障', themes: ['funds'] },
]
const wanting: Section = { heading: '存在不足', themes: ['weakness'], opening: '在总结成绩的同时，也要看到工作中还有不足。' }
const rest: readonly Section[] = [wanting, { heading: '下一步打算', themes: ['next'], opening: '下一步，{union}重点抓好以下工作。' }]

/** What only the officer can tell, and where. */
const told: Readonly<Record<string, string>> = {
  抓组建: '写一家建会难的企业是怎么建起来的',
  抓维权: '写一件办得好的维权案例：谁、什么事、怎么办成的',
  抓协商: '写一家协商有成效的企业，职工得了什么实惠',
  抓安全: '写一处隐患是怎么查出来、怎么改好的',
  抓素质: '写一个职工是怎么练出来、比出来的',
  抓文化: '写一项让人记得住的活动：谁来了、职工怎么说',
  抓经费: '写经费花在哪些职工身上',
  抓帮扶: '写一户困难职工家庭，帮了什么、现在怎么样',
}
const withPrompt = (section: Section): Section => {
  const prompt = told[section.heading?.slice(0, 3) ?? '']
  return prompt === undefined ? section : { ...section, prompt }
}

export const summaries: readonly Template[] = [
  { id: 'summary', label: '工作总结', kind: 'summary', title: '{union}{period}工作总结', sections: [opening, organizing, ...work, ...rest] },
  {
    id: 'mid-year', label: '年中工作总结（组织建设截至上半年）', kind: 'summary', title: '{union}{period}工作总结',
    sections: [opening, { ...organizing, until: 'half' }, ...work, ...rest],
  },
  {
    id: 'annual', label: '年度工作总结和打算', kind: 'summary', title: '{union}{period}工作总结和下一年工作打算',
    sections: [
      { ...opening, prompt: '写今年党委、上级工会有什么要求，本地的中心工作是什么' }, withPrompt(organizing), ...work.map(section => ({ ...withPrompt(section), moves: true as const })),
      { ...wanting, prompt: '写一两条自己看到的短处和原因' },
      {
        heading: '下一年工作打算', themes: ['next'], opening: '新的一年，{union}重点抓好以下工作。',
        prompt: '写三到五件要办的事，每件写明做到什么程度、哪月完成',
      },
    ],
    appendix: [{ title: '受表彰的个人', ledger: 'honour', fields: ['name', 'unit', 'title', 'day'], where: { bearer: 'person' } }],
  },
  {
    id: 'half-year', label: '半年工作总结', kind: 'summary', title: '{union}{period}工作总结',
    sections: [
      { themes: ['state'], opening: '上半年，{union}按照年初安排，一件一件抓落实，各项工作有序推进。' },
      organizing, ...work.map(section => ({ ...section, moves: true as const })), wanting,
      { heading: '下半年打算', themes: ['next'], opening: '接下来，{union}重点抓好以下工作。', prompt: '写下半年要抓的几件事' },
    ],
  },
]
