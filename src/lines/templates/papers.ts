import type { Template } from '#model/phrase.ts'

/** Short papers: the plan of a month, a bulletin of one event, the notice of an activity. */
export const papers: readonly Template[] = [
  {
    id: 'monthly', label: '月工作计划', kind: 'monthly', title: '{union}{period}工作计划',
    sections: [
      { heading: '继续抓好的工作', themes: ['next'] },
      { heading: '本月新安排', themes: [], prompt: '写三到五件事，每件写明谁负责、哪天完成' },
      { heading: '要请领导协调的事', themes: [], prompt: '写要请谁协调什么；没有就删掉这一段' },
    ],
  },
  {
    id: 'bulletin', label: '简报（写一件事）', kind: 'bulletin', title: '{union}工作简报', record: {},
    sections: [
      { themes: [], tells: 'record', prompt: '写开场、经过和效果：谁到场、讲了什么、职工怎么说' },
      { themes: [], prompt: '写一句下一步怎么做' },
    ],
  },
  {
    id: 'notice', label: '活动通知', kind: 'notice', title: '关于举办{=title}的通知', record: { ledger: 'activity' },
    sections: [
      { themes: [], text: '各基层工会：\n经研究，定于{=day}[ {=begins}][在{=place}]举办{=title}。现将有关事项通知如下。' },
      { heading: '参加人员', themes: [], prompt: '写哪些单位、每家几个人' },
      { heading: '活动安排', themes: [], prompt: '写流程；已审定的活动方案可以照抄' },
      { heading: '有关要求', themes: [], text: '请各基层工会认真组织，按时参加，注意交通和活动安全。', prompt: '写报名截止日期和联系人、电话' },
    ],
  },
]
