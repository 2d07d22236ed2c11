# The file for an inspector, and what stands in it.
command-inspect = A file for an inspector: who has access, the log, consents
usage-dates-all = Give the first and the last day, for example: /{ $command } 01.11.2026 30.11.2026. Without days you get everything. With the number of a request you learn how its applicant is called in the file: /{ $command } { $reference }
inspect-caption =
    <b>The file for an inspector.</b> It opens in any browser and can be printed.

    Applicants are named by codes. Names of colleagues are in it: give it to nobody but the inspector. That it was made is recorded.
inspect-person = { $reference }: in the file for an inspector this applicant is called <code>{ $name }</code>.
inspect-title = Personal data: access, events, consents
inspect-controller = Controller: { $controller } ({ $contact })
inspect-made = Made: { $time }, by { $name }
inspect-days-all = Events, look-ups and consents: from the beginning
inspect-days = Events, look-ups and consents: from { $from } until { $until }
inspect-about = <b>No more personal data than needed.</b> No name, IIN, phone, address or Telegram number of an applicant stands in this file. An applicant is called by a code such as P-0a1b2-c3d4e, the same one throughout. The controller can tell the code that belongs to a request: /inspect CR-XXXX-XXXX. Those who have access are named, since the list of them is what is inspected.
inspect-outside = What the bot can't know is added by the controller: who has access to the machine, to its backups and to the master key.
inspect-access = Who has access to personal data
inspect-registers = Programs that have access
inspect-kept = What is kept now
inspect-open = Open requests: { $number }
inspect-blocked = People whose data are blocked: { $number }
inspect-retention = { $days ->
    [one] Personal data of an ended request are erased after { $days } day.
   *[other] Personal data of an ended request are erased after { $days } days.
}
inspect-consents = Consents by year
inspect-look-ups = Look-ups
inspect-events = Log of events
inspect-name = Name
inspect-telegram = Number in Telegram
inspect-role = Role
inspect-scopes = Rights
inspect-from = Since
inspect-until = Until
inspect-year = Year
inspect-given = Given
inspect-withdrawn = Withdrawn
inspect-time = Time
inspect-applicant = Applicant
inspect-what = What was done
inspect-version = Text of the consent
inspect-who = Who
inspect-subject = About
inspect-none = None.
inspect-left-out = The newest lines stand here: { $number } of { $all }. For others name the days: /inspect 01.01.2026 31.01.2026
inspect-chain-long = The log is too long to be checked for this file. It is checked on the machine by: npm run verify-audit
inspect-consent-given = given
inspect-consent-withdrawn = withdrawn
inspect-by-reference = by number of request
inspect-by-iin = by IIN
inspect-by-phone = by phone
inspect-by-digits = by last digits
inspect-by-surname = by name
did-find = Looked for an applicant
did-export = Took requests as a file
did-inspect = Made the file for an inspector
did-own-data = Took their own data as a file
did-withdraw-consent = Withdrew the consent
did-block-data = Blocked their data
did-unblock-data = Ended the block of their data
did-invite = Made an invitation
did-join = Became an operator by an invitation
did-revoke = Took a role away
did-owner = Became an owner by the settings
did-branches = Changed the list of branches
did-broadcast = Sent a message to everyone
did-cancel-broadcast = Stopped a message to everyone
did-requeue = Sent a lost message again
did-backup = Made a backup
did-restore = Restored a backup
did-restore-forced = Restored a backup while the database was in use
did-key-made = Made a key for a program
did-key-revoked = Stopped a program
did-key-changed = Changed the rights of a program
did-hook-set = Set the address at which a program is told
did-hook-secret = Made a new secret for telling a program
did-hook-removed = Removed the address at which a program is told
did-hook-resumed = Resumed telling a program
