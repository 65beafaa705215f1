# Seeds Request Tracker: an agent with the rights of an agent, and every mail of the folder through the mail gateway.
# Usage: perl requestTrackerSeed.pl FOLDER, with AGENT_PASSWORD in the environment. Ends with an error if a mail is refused.
use strict;
use warnings;
use utf8;
use lib '/usr/share/request-tracker5/lib', '/usr/local/share/request-tracker5/lib';
use RT -init;
use RT::Interface::Email;
use JSON;

my @queue_rights = qw(SeeQueue ShowTicket ShowTicketComments ShowOutgoingEmail CreateTicket ReplyToTicket
  CommentOnTicket OwnTicket ModifyTicket TakeTicket Watch ForwardMessage);
my @system_rights = qw(ModifySelf SeeDashboard SeeOwnDashboard ShowSavedSearches LoadSavedSearch);
my ($folder) = @ARGV;

sub must { my ($ok, $reason) = @_; die "seed: " . ($reason // 'failed') . "\n" unless $ok; return $ok }

sub slurp { my ($file) = @_; open my $handle, '<:raw', $file or die "$file: $!\n"; local $/; return <$handle> }

my $agent = RT::User->new(RT->SystemUser);
must($agent->Create(
    Name => 'robin', RealName => 'Robin Keller', EmailAddress => 'robin.keller@support.example.com',
    Password => $ENV{AGENT_PASSWORD}, Privileged => 1,
));
my $queue = RT::Queue->new(RT->SystemUser);
$queue->Load('General');
$queue->SetCorrespondAddress('support@support.example.com');
my $agents = RT::Group->new(RT->SystemUser);
must($agents->CreateUserDefinedGroup(Name => 'Agents'));
must($agents->AddMember($agent->PrincipalId));
must($agents->PrincipalObj->GrantRight(Right => $_, Object => $queue)) for @queue_rights;
must($agents->PrincipalObj->GrantRight(Right => $_, Object => $RT::System)) for @system_rights;
my $everyone = RT::Group->new(RT->SystemUser);
$everyone->LoadSystemInternalGroup('Everyone');
must($everyone->PrincipalObj->GrantRight(Right => $_, Object => $queue)) for qw(CreateTicket ReplyToTicket SeeQueue);

my %ticket;
for my $mail (@{ decode_json(slurp("$folder/index.json")) }) {
    my $raw = slurp($mail->{file});
    my $known = $ticket{ $mail->{conversation} };
    $raw =~ s/^Subject: /Subject: [example.com #$known] /m if $known;
    my $action = $mail->{from} eq 'note' ? 'comment' : 'correspond';
    my ($status, $reason, $got) = RT::Interface::Email::Gateway({ message => $raw, queue => 'General', action => $action });
    must($status > 0 && $got && $got->Id, "$mail->{file}: " . ($reason // 'refused'));
    $ticket{ $mail->{conversation} } = $got->Id;
}
