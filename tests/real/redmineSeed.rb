# Seeds Redmine: an agent, a support project, and every mail of the folder; a customer's through the mail handler, the
# agent's reply and the private note as journals. Usage: rails runner redmineSeed.rb FOLDER, with AGENT_PASSWORD set.
require 'json'

folder = ARGV[0] || raise('no folder')
Setting.default_language = 'en'
Setting.force_default_language_for_anonymous = 1
Setting.text_formatting = 'textile'
Setting.mail_handler_body_delimiters = ''

agent = User.new(firstname: 'Robin', lastname: 'Keller', mail: 'robin.keller@support.example.com', language: 'en', admin: true)
agent.login = 'robin'
agent.password = agent.password_confirmation = ENV.fetch('AGENT_PASSWORD')
agent.must_change_passwd = false
agent.save!

project = Project.new(name: 'Support', identifier: 'support', is_public: true)
project.enabled_module_names = %w[issue_tracking]
project.trackers = Tracker.all
project.save!
Member.create!(project: project, user: agent, roles: [Role.find_by(name: 'Manager')])
[Role.anonymous, Role.non_member].each { |role| role.add_permission!(:add_issues, :add_issue_notes, :view_issues) }

issues = {}
JSON.parse(File.read(File.join(folder, 'index.json'))).each do |entry|
  raw = File.binread(entry['file'])
  known = issues[entry['conversation']]
  if entry['from'] == 'customer'
    raw = raw.sub(/^Subject: .*?(?=\r\n[A-Z])/m) { "Subject: Re: [Support - Support ##{known}] follow-up" } if known
    got = MailHandler.receive(
      raw, issue: { project: 'support', tracker: 'Support' }, unknown_user: 'create',
           no_permission_check: '1', no_account_notice: '1', no_notification: '1'
    )
    raise "refused: #{entry['file']}" unless got
    issues[entry['conversation']] ||= got.is_a?(Issue) ? got.id : got.journalized.id
  else
    mail = Mail.new(raw)
    text = (mail.text_part || mail).decoded.force_encoding('UTF-8').gsub("\r\n", "\n")
    issue = Issue.find(known)
    journal = issue.init_journal(agent, text)
    journal.private_notes = entry['from'] == 'note'
    journal.notify = false
    issue.save!
    got = journal
  end
  got.update_column(:created_on, Time.parse(entry['date']))
end
