import type { FindingWords } from "./doctor.js";

/** What `roundtable doctor` says about email. */
export const emailDoctorWords = {
  checks: {
    smtp: "Email sending",
    sender: "Email sender",
    links: "Email links",
    mailbox: "Email mailbox",
  },
  /** Where all is well. */
  good: {
    smtp: "{host} takes the account, over an encrypted connection; nothing was sent",
    "smtp-here": "{host} answers on this machine; nothing was sent",
    "smtp-open": "{host} answers over an encrypted connection and wants no account; nothing was sent",
    sender: "{host} sends for {from}",
    links: "{address} is reached",
    mailbox: "{folder} on {host} can be read ({count} mails); nothing in it was changed",
    "mailbox-none":
      "MAILBOX_URL is not set: mails that come back, answers from calendars and replies are not read",
  },
} as const;
export type EmailCheckName = keyof typeof emailDoctorWords.checks;
export type EmailGood = keyof typeof emailDoctorWords.good;

const nothingOut = "No email goes out. Everything waits, and goes out once this is put right.";
const nobodyReads =
  "Mails that come back and answers from calendars are not read. Everything else works; what came meanwhile is read later.";
const noLinks = "People cannot open the pages that their emails lead to.";

/** Every problem that `roundtable doctor` can find with email. */
export const emailFindings = {
  "smtp-missing": {
    wrong: "SMTP_URL is not set.",
    means: nothingOut,
    click:
      "Set SMTP_URL to your mail provider's server, such as smtp://account:password@mail.example.org:587",
  },
  "smtp-malformed": {
    wrong: "SMTP_URL is no address of a mail server.",
    means: nothingOut,
    click:
      "It looks like smtp://account:password@mail.example.org:587. Write @ in the account as %40, and : / # in the password as %3A %2F %23.",
  },
  "smtp-name-unknown": {
    wrong: "There is no mail server called {host}.",
    means: nothingOut,
    click:
      "Look up the server's name at your mail provider (“SMTP server” or “outgoing mail”) and correct SMTP_URL.",
  },
  "smtp-refused": {
    wrong: "{host} takes no connection on port {port}.",
    means: nothingOut,
    click:
      "Most providers use port 587 with smtp://, or 465 with smtps://. If it is right, ask whoever runs the network to let this machine out to it.",
  },
  "smtp-silent": {
    wrong: "{host} said nothing on port {port} ({why}).",
    means: nothingOut,
    click:
      "A firewall may keep it back, or the port wants TLS from the first byte: port 465 needs smtps://, port 587 needs smtp://. Correct SMTP_URL, or ask whoever runs the network.",
  },
  "smtp-wrong-tls": {
    wrong: "SMTP_URL begins with smtps://, and {host} does not speak TLS from the first byte on port {port}.",
    means: nothingOut,
    click: "Write smtp:// with port 587, or smtps:// with port 465.",
  },
  "smtp-no-tls": {
    wrong: "{host} offers no encryption on port {port}.",
    means:
      "Password and emails would cross the network in the clear. Nothing was sent, the password neither.",
    click: "Ask your mail provider for the port with encryption: 587 with smtp://, or 465 with smtps://.",
  },
  "smtp-certificate": {
    wrong: "The certificate of {host} cannot be trusted ({why}).",
    means: `${nothingOut} Somebody may stand in between, or the server made its certificate itself.`,
    click:
      "Use the name that the certificate is for. If it is your own server's, give its authority's certificate to Node: NODE_EXTRA_CA_CERTS=/path/to/authority.pem",
  },
  "smtp-login-refused": {
    wrong: "{host} does not take the account and password in SMTP_URL.",
    means: nothingOut,
    click:
      "Copy both again; @ in the account is written %40. Many providers want a password made for programs (“app password”), or SMTP switched on for the account.",
  },
  "smtp-login-missing": {
    wrong: "{host} wants an account, and SMTP_URL names none.",
    means: nothingOut,
    click: "Put the account into the address: smtp://account:password@{host}:{port}",
  },
  "smtp-unclear": {
    wrong: "{host} broke the conversation off ({why}).",
    means: nothingOut,
    click:
      "Run doctor again in a minute. If it stays, show this line to whoever looks after the mail server.",
  },
  "sender-missing": {
    wrong: "MAIL_FROM is not set.",
    means: nothingOut,
    click: "Set MAIL_FROM to the mailbox that everything comes from, such as Roundtable <mdt@example.org>",
  },
  "sender-malformed": {
    wrong: "MAIL_FROM is not one address.",
    means: nothingOut,
    click: "Write one address, such as mdt@example.org or Roundtable <mdt@example.org>",
  },
  "sender-refused": {
    wrong: "{host} does not send for {from}.",
    means: nothingOut,
    click:
      "Set MAIL_FROM to the address that belongs to the account in SMTP_URL, or have your provider allow the account to send as {from}.",
  },
  "address-missing": {
    wrong: "PUBLIC_URL is not set.",
    means: noLinks,
    click:
      "Set PUBLIC_URL to the address under which people reach Roundtable, such as https://roundtable.example",
  },
  "address-unreadable": {
    wrong: "PUBLIC_URL is not a plain web address.",
    means: noLinks,
    click: "It looks like https://roundtable.example, with nothing after ? or #.",
  },
  "address-on-this-machine": {
    wrong: "PUBLIC_URL leads to this machine only.",
    means: noLinks,
    click:
      "Set PUBLIC_URL to the address under which people reach Roundtable, such as https://roundtable.example",
  },
  "address-not-https": {
    wrong: "PUBLIC_URL does not begin with https://",
    means: "What people read and write on the pages would cross the network in the clear.",
    click:
      "Put a web server with a certificate before Roundtable, and write its https:// address into PUBLIC_URL.",
  },
  "address-unreachable": {
    wrong: "{address} was not reached from here ({why}).",
    means: `${noLinks} Or only this machine cannot reach it.`,
    click:
      "Start Roundtable, open {address}/healthz in a browser, and have the web server pass it on to Roundtable's port.",
  },
  "address-of-something-else": {
    wrong: "Something else than Roundtable answers at {address} ({status}).",
    means: noLinks,
    click: "Have the web server pass {address} on to Roundtable's port.",
  },
  "mailbox-malformed": {
    wrong: "MAILBOX_URL is no address of a mailbox.",
    means: nobodyReads,
    click:
      "It looks like imaps://account:password@mail.example.org:993/INBOX. Write @ in the account as %40.",
  },
  "mailbox-away": {
    wrong: "{host} does not answer on port {port} ({why}).",
    means: nobodyReads,
    click:
      "Look up the IMAP server's name and port at your mail provider (“incoming mail”); 993 goes with imaps://. Or ask whoever runs the network to let this machine out to it.",
  },
  "mailbox-login-refused": {
    wrong: "{host} does not take the account and password in MAILBOX_URL.",
    means: nobodyReads,
    click:
      "Copy both again; @ in the account is written %40. Many providers want a password made for programs (“app password”), or IMAP switched on for the mailbox.",
  },
  "mailbox-folder-missing": {
    wrong: "There is no folder {folder} in the mailbox.",
    means: nobodyReads,
    click: "Write the folder at the end of MAILBOX_URL as your mail program names it; mostly it is /INBOX",
  },
  "mailbox-certificate": {
    wrong: "The certificate of {host} cannot be trusted ({why}).",
    means: `${nobodyReads} The password was not sent.`,
    click:
      "Use the name that the certificate is for. If it is your own server's, give its authority's certificate to Node: NODE_EXTRA_CA_CERTS=/path/to/authority.pem",
  },
  "mailbox-no-tls": {
    wrong: "{host} speaks no encryption on port {port} as MAILBOX_URL wants it ({why}).",
    means: `${nobodyReads} The password was not sent.`,
    click: "Write imaps:// with port 993. imap:// with port 143 works where the server offers STARTTLS.",
  },
  "mailbox-unclear": {
    wrong: "{host} broke the conversation off ({why}).",
    means: nobodyReads,
    click:
      "Run doctor again in a minute. If it stays, show this line to whoever looks after the mail server.",
  },
} as const satisfies Readonly<Record<string, FindingWords>>;
export type EmailFindingCode = keyof typeof emailFindings;
