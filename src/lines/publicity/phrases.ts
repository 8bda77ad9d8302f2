import { phrases } from '#model/phrase.ts'
import { article } from './article.ts'
import { print } from './print.ts'
import { subscription } from './subscription.ts'

const articlePhrases = phrases(article, {
  sent: { theme: 'publicity', kin: 'press', frames: ['报送宣传信息{sent}', '上报宣传信息{sent}'] },
  published: {
    theme: 'publicity', kin: 'press', zero: '没有刊发宣传报道',
    frames: ['刊发宣传报道{published}[，{published~}[；其中<rank|、|{label}{published}>]][|，其中<rank|、|{label}{published}>]', '媒体采用{published}[，{published~}[；其中<rank|、|{label}{published}>]][|，其中<rank|、|{label}{published}>]'],
  },
  briefs: { theme: 'publicity', kin: 'press', frames: ['编发简报信息{briefs}[，信息被采用{adopted}]', '编发工作简报{briefs}[，简报信息被采用{adopted}]'] },
})

const printPhrases = phrases(print, {
  leaflets: { theme: 'publicity', kin: 'prints', frames: ['发放宣传资料{leaflets}[，其中<subject|、|{label}{leaflets}>]', '印发宣传资料{leaflets}[，其中<subject|、|{label}{leaflets}>]'] },
  booklets: { theme: 'publicity', kin: 'prints', frames: ['发放宣传手册{booklets}', '印发宣传手册{booklets}'] },
  banners: { theme: 'publicity', kin: 'prints', frames: ['悬挂横幅标语{banners}', '悬挂宣传横幅{banners}'] },
  posters: { theme: 'publicity', kin: 'prints', frames: ['张贴宣传画{posters}', '张贴宣传海报{posters}'] },
  boards: { theme: 'publicity', kin: 'prints', frames: ['出宣传板报{boards}', '出黑板报{boards}'] },
  messages: { theme: 'publicity', kin: 'prints', frames: ['发送宣传短信{messages}', '群发宣传短信{messages}'] },
})

const subscriptionPhrases = phrases(subscription, {
  ordered: { theme: 'publicity', frames: ['征订报刊{ordered}[，其中<kind|、|{label}{ordered}>][，征订完成率{rate}]', '订阅报刊{ordered}[，其中<kind|、|{label}{ordered}>][，报刊征订完成率{rate}]'] },
})

/** How what was written, printed and subscribed to is told. */
export const publicityPhrases = [...articlePhrases, ...printPhrases, ...subscriptionPhrases]
