-- What those who sign in may do.
create table "access" (
  "book" text not null,
  "id" text not null,
  "union" text,
  "state" text,
  "about" text,
  "form" text,
  "times" bigint,
  "covers" text,
  "told" text,
  "same" text,
  "outside" text,
  "files" text,
  "bright" text,
  "remark" text,
  "extra" text not null,
  "entered" text not null,
  "called" text not null,
  "initials" text not null,
  "version" bigint not null,
  "account" text,
  "name" text,
  "role" text,
  "post" text,
  "from" text,
  "from_to" text,
  "until" text,
  "until_to" text,
  primary key ("id", "book")
);
create index "access_by_union" on "access" ("union");
create index "access_by_same" on "access" ("same") where "same" is not null;
create index "access_by_about" on "access" ("about") where "about" is not null;
create index "access_by_post" on "access" ("post");
create index "access_by_account" on "access" ("account");

-- Who may sign in. Passwords are hashes; what a person may do stands in the ledger of access, not here.
create table account_user (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" bigint not null,
  "image" text,
  "createdAt" text not null,
  "updatedAt" text not null,
  "username" text not null unique,
  "displayUsername" text,
  "twoFactorEnabled" bigint
);

create table account_session (
  "id" text primary key,
  "expiresAt" text not null,
  "token" text not null unique,
  "createdAt" text not null,
  "updatedAt" text not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null
);
create index account_session_by_user on account_session ("userId");

create table account_credential (
  "id" text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" text,
  "refreshTokenExpiresAt" text,
  "scope" text,
  "password" text,
  "createdAt" text not null,
  "updatedAt" text not null
);
create index account_credential_by_user on account_credential ("userId");

create table account_verification (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" text not null,
  "createdAt" text not null,
  "updatedAt" text not null
);
create index account_verification_by_identifier on account_verification ("identifier");

create table account_factor (
  "id" text primary key,
  "secret" text not null,
  "backupCodes" text not null,
  "userId" text not null,
  "verified" bigint,
  "failedVerificationCount" bigint,
  "lockedUntil" text
);
create index account_factor_by_user on account_factor ("userId");

-- Wrong passwords in a row, by the name that was typed.
create table account_attempt (
  "username" text primary key,
  "failed" bigint not null,
  "last" text not null
);

-- One-time codes: who opens the link with one sets a password. Only its hash is kept.
create table account_invitation (
  "hash" text primary key,
  "purpose" text not null,
  "username" text,
  "name" text,
  "expires" text not null,
  "used" text
);
