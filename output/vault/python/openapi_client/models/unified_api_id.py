# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

from .._enum import StrEnum as _StrEnum


class UnifiedApiId(_StrEnum):
    """Id of a unified API."""

    ACCOUNTING = "accounting"
    ATS = "ats"
    CALENDAR = "calendar"
    CRM = "crm"
    CSP = "csp"
    CUSTOMER_MINUS_SUPPORT = "customer-support"
    ECOMMERCE = "ecommerce"
    EMAIL = "email"
    EMAIL_MINUS_MARKETING = "email-marketing"
    EXPENSE_MINUS_MANAGEMENT = "expense-management"
    FILE_MINUS_STORAGE = "file-storage"
    FORM = "form"
    HRIS = "hris"
    LEAD = "lead"
    PAYROLL = "payroll"
    POS = "pos"
    PROCUREMENT = "procurement"
    PROJECT_MINUS_MANAGEMENT = "project-management"
    SCRIPT = "script"
    SMS = "sms"
    SPREADSHEET = "spreadsheet"
    SUBSCRIPTION_MINUS_ANALYTICS = "subscription-analytics"
    TEAM_MINUS_MESSAGING = "team-messaging"
    ISSUE_MINUS_TRACKING = "issue-tracking"
    TIME_MINUS_REGISTRATION = "time-registration"
    TRANSACTIONAL_MINUS_EMAIL = "transactional-email"
    VAULT = "vault"
    DATA_MINUS_WAREHOUSE = "data-warehouse"
    CUSTOMER_SUPPORT = "customer-support"
    EMAIL_MARKETING = "email-marketing"
    EXPENSE_MANAGEMENT = "expense-management"
    FILE_STORAGE = "file-storage"
    PROJECT_MANAGEMENT = "project-management"
    SUBSCRIPTION_ANALYTICS = "subscription-analytics"
    TEAM_MESSAGING = "team-messaging"
    ISSUE_TRACKING = "issue-tracking"
    TIME_REGISTRATION = "time-registration"
    TRANSACTIONAL_EMAIL = "transactional-email"
    DATA_WAREHOUSE = "data-warehouse"
