export const customerAreaTexts = {
  'customer.myTickets': ['我的工单', 'My tickets'],
  'customer.report': ['报告问题', 'Report a problem'],
  'customer.whatIsWrong': ['遇到了什么问题', 'What is wrong'],
  'customer.message': ['写给服务人员', 'Your message to us'],
  'customer.none': ['还没有工单', 'No tickets yet'],
  'customer.noneOpen': ['没有未完成的工单', 'No open tickets'],
  'customer.noneHint': [
    '遇到问题时点击“报告问题”，或致电服务热线。',
    'When something is wrong, report it here or call the service hotline.',
  ],
} as const;
