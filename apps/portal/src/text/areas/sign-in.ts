export const signInTexts = {
  'signIn.login': ['账号', 'Login'],
  'signIn.password': ['密码', 'Password'],
  'signIn.submit': ['登录', 'Sign in'],
  'signIn.forgotten': ['忘记密码', 'Forgotten your password?'],
  'signIn.reset': ['重置密码', 'Reset the password'],
  'signIn.resetHint': [
    '填写账号，我们会把重置链接发到登记的邮箱。',
    'Type your login; a link to reset the password goes to your mail address.',
  ],
  'signIn.resetSend': ['发送链接', 'Send the link'],
  'signIn.resetSent': [
    '如果账号存在，邮件已经发出。',
    'If there is such an account, the mail is on its way.',
  ],
  'signIn.back': ['返回登录', 'Back to sign-in'],
  'signIn.newPassword': ['新密码', 'New password'],
  'signIn.setPassword': ['设置密码', 'Set the password'],
  'signIn.passwordSet': ['密码已设置，请登录。', 'The password is set: sign in now.'],
  'signIn.passwordHint': ['至少 12 个字符', 'At least 12 characters'],
  'signIn.language': ['语言', 'Language'],
} as const;
