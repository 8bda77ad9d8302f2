import { phrases } from '#model/phrase.ts'
import { inspection } from './inspection.ts'

export const inspectionPhrases = phrases(inspection, {
  rounds: {
    theme: 'safety', zero: '未组织安全检查',
    frames: [
      '组织安全检查{rounds}[，检查企业{visits}][，查出隐患{hazards}[，{hazards~}][，整改率{fixRate}]]',
      '开展安全检查{rounds}[，查出隐患{hazards}[，{hazards~}][，整改率{fixRate}]][，检查企业{visits}]',
    ],
  },
  joined: { theme: 'safety', frames: ['参与有关部门组织的安全检查{joined}', '配合有关部门开展安全检查{joined}'] },
})
