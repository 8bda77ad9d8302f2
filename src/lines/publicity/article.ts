import { ledger } from '#model/ledger.ts'
import { RANKS } from '#office/ranks.ts'

const PRINTED = ['national', 'province', 'city', 'county', 'town'] as const

/** 宣传信息: what the office wrote of its work, and who printed it or took it up; at what level tells whether anyone did. */
export const article = ledger({
  id: 'article', label: '宣传信息', unit: '篇', day: 'day',
  title: ['title', 'day'],
  keys: [['title', 'paper', 'day']],
  fields: {
    day: { kind: 'date', label: '刊发日期', required: true, aka: ['日期', '报送日期', '刊登日期', '采用日期', '见报日期'], help: '还没刊发的填报送日期' },
    title: { kind: 'text', label: '标题', required: 'later', aka: ['题目', '文章标题', '信息标题', '稿件标题'] },
    kind: {
      kind: 'choice', label: '稿件种类', required: 'later', usual: 'news', aka: ['种类', '类别'],
      of: { news: { label: '新闻报道', aka: ['报道', '宣传报道', '通讯', '新闻', '稿子', '稿件'] }, brief: { label: '简报信息', aka: ['简报', '简讯', '工作信息', '信息', '工作简报'] } },
    },
    issue: { kind: 'text', label: '期号', aka: ['第几期', '简报期号'] },
    paper: { kind: 'text', label: '刊发单位', aka: ['刊发媒体', '媒体', '报刊', '刊物', '平台', '采用单位', '刊登于'] },
    rank: {
      kind: 'choice', label: '刊发级别', aka: ['级别', '媒体级别', '采用级别'],
      of: { ...RANKS, none: { label: '未采用', aka: ['已报送', '未刊发', '没有采用'] } },
    },
    author: { kind: 'text', label: '作者', aka: ['撰稿人', '通讯员', '供稿'] },
  },
  rules: [
    { ok: r => r.rank !== null || (r.kind === 'brief' && r.paper === null), say: '请补刊发级别；没有被采用的选“未采用”', at: 'rank', strength: 'later' },
    { ok: r => r.rank === null || r.rank === 'none' || r.form === 'total' || r.paper !== null, say: '已刊发的，请补刊发单位', at: 'paper', strength: 'later' },
    { ok: r => r.rank !== 'none' || r.paper === null, say: '写了刊发单位，刊发级别就不能选“未采用”，请核对', at: 'rank' },
  ],
  totals: ['kind', 'rank'],
  zero: 'kind',
  indicators: {
    sent: { label: '报送宣传信息', unit: '篇', units: ['条', '件', '期'], aka: ['上报宣传信息', '报送信息', '上报信息', '撰写宣传信息', '报送稿件', '上送信息'], flow: 'day', by: 'kind' },
    published: {
      label: '刊发宣传报道', unit: '篇', units: ['条', '次', '件'], flow: 'day', where: { kind: 'news', rank: PRINTED }, by: 'rank',
      aka: ['宣传报道', '媒体报道', '媒体采用', '刊登报道', '见报', '刊登宣传报道', '发表宣传报道', '媒体刊发', '媒体宣传报道', '新闻报道', '发表', '刊登', '报刊发表', '被媒体采用', '发表文章', '发表报道', '媒体刊登', '刊发稿件', '媒体刊发稿件', '刊登稿件', '电视台报道', '报道了', '电视台播出'],
    },
    briefs: { label: '编发简报信息', unit: '期', units: ['篇', '条', '份'], aka: ['编发简报', '工作简报', '编写简报', '简讯', '编发工作简报', '编印简报', '编发信息简报'], flow: 'day', where: { kind: 'brief' } },
    adopted: {
      label: '简报信息被采用', unit: '篇', units: ['条', '期', '次'], aka: ['采用信息', '信息采用', '信息被采用', '信息录用', '信息被上级采用', '被上级采用', '被采用'], flow: 'day',
      where: { kind: 'brief', rank: PRINTED }, by: 'rank',
    },
  },
})
