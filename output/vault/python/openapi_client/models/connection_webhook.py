# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

import pydantic as _p

from .._core import values as _v
from .._model import ApiModel as _ApiModel
from .._model import link as _link

if _t.TYPE_CHECKING:
    from .. import models as _m


class ConnectionWebhook(_ApiModel):
    """ConnectionWebhook."""

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"description", "updated_at", "created_at"},
    )
    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset(
        {"id", "execute_base_url", "updated_at", "created_at"},
    )
    id: _t.Union[_p.StrictStr, None] = None
    description: _t.Union[_p.StrictStr, None] = None
    """Description of the webhook."""
    unified_api: _m.UnifiedApiId
    status: _t.Union[_t.Literal["enabled", "disabled"], _p.StrictStr]
    """Status of the webhook."""
    disabled_reason: _t.Union[
        _t.Literal[
            "none",
            "retry_limit",
            "usage_limit",
            "delivery_url_validation_failed",
        ],
        _p.StrictStr,
        None,
    ] = None
    """Why the webhook is off: its retries ran out, the account is over its limit, or the delivery URL did not pass its check."""
    delivery_url: _p.StrictStr
    """Where events are delivered. Must answer within 60 seconds, or the delivery counts as failed."""
    execute_base_url: _t.Union[_p.StrictStr, None] = None
    """Base URL for events from connectors, to which the service id is appended."""
    events: _t.List[
        _t.Union[
            _t.Literal[
                "*",
                "crm.activity.created",
                "crm.activity.updated",
                "crm.activity.deleted",
                "crm.company.created",
                "crm.company.updated",
                "crm.company.deleted",
                "crm.contact.created",
                "crm.contact.updated",
                "crm.contact.deleted",
                "crm.lead.created",
                "crm.lead.updated",
                "crm.lead.deleted",
                "crm.note.created",
                "crm.note.updated",
                "crm.note.deleted",
                "crm.opportunity.created",
                "crm.opportunity.updated",
                "crm.opportunity.deleted",
                "lead.lead.created",
                "lead.lead.updated",
                "lead.lead.deleted",
                "vault.connection.created",
                "vault.connection.updated",
                "vault.connection.disabled",
                "vault.connection.deleted",
                "vault.connection.callable",
                "vault.connection.revoked",
                "vault.connection.migrated",
                "vault.connection.token_refresh.failed",
                "vault.connection.token_refresh.pending",
                "vault.connection.token_refresh.recovered",
                "vault.connection.downstream.degraded",
                "vault.connection.downstream.recovered",
                "ats.job.created",
                "ats.job.updated",
                "ats.job.deleted",
                "ats.applicant.created",
                "ats.applicant.updated",
                "ats.applicant.deleted",
                "accounting.customer.created",
                "accounting.customer.updated",
                "accounting.customer.deleted",
                "accounting.invoice.created",
                "accounting.invoice.updated",
                "accounting.invoice.deleted",
                "accounting.invoice_item.created",
                "accounting.invoice_item.updated",
                "accounting.invoice_item.deleted",
                "accounting.ledger_account.created",
                "accounting.ledger_account.updated",
                "accounting.ledger_account.deleted",
                "accounting.tax_rate.created",
                "accounting.tax_rate.updated",
                "accounting.tax_rate.deleted",
                "accounting.bill.created",
                "accounting.bill.updated",
                "accounting.bill.deleted",
                "accounting.bill_payment.created",
                "accounting.bill_payment.updated",
                "accounting.bill_payment.deleted",
                "accounting.payment.created",
                "accounting.payment.updated",
                "accounting.payment.deleted",
                "accounting.supplier.created",
                "accounting.supplier.updated",
                "accounting.supplier.deleted",
                "accounting.purchase_order.created",
                "accounting.purchase_order.updated",
                "accounting.purchase_order.deleted",
                "accounting.credit_note.created",
                "accounting.credit_note.updated",
                "accounting.credit_note.deleted",
                "pos.order.created",
                "pos.order.updated",
                "pos.order.deleted",
                "pos.product.created",
                "pos.product.updated",
                "pos.product.deleted",
                "pos.payment.created",
                "pos.payment.updated",
                "pos.payment.deleted",
                "pos.merchant.created",
                "pos.merchant.updated",
                "pos.merchant.deleted",
                "pos.location.created",
                "pos.location.updated",
                "pos.location.deleted",
                "pos.item.created",
                "pos.item.updated",
                "pos.item.deleted",
                "pos.modifier.created",
                "pos.modifier.updated",
                "pos.modifier.deleted",
                "pos.modifier-group.created",
                "pos.modifier-group.updated",
                "pos.modifier-group.deleted",
                "hris.employee.created",
                "hris.employee.updated",
                "hris.employee.deleted",
                "hris.employee.terminated",
                "hris.company.created",
                "hris.company.updated",
                "hris.company.deleted",
                "hris.time-off-request.created",
                "hris.time-off-request.updated",
                "hris.time-off-request.deleted",
                "file-storage.file.created",
                "file-storage.file.updated",
                "file-storage.file.deleted",
                "file-storage.drive.updated",
                "issue-tracking.ticket.created",
                "issue-tracking.ticket.updated",
                "issue-tracking.ticket.deleted",
                "ats.application.created",
                "ats.application.updated",
                "ats.application.deleted",
                "accounting.expense.created",
                "accounting.expense.updated",
                "accounting.expense.deleted",
                "ecommerce.order.created",
                "ecommerce.order.updated",
                "ecommerce.order.deleted",
                "ecommerce.product.created",
                "ecommerce.product.updated",
                "ecommerce.product.deleted",
                "ecommerce.customer.created",
                "ecommerce.customer.updated",
                "ecommerce.customer.deleted",
                "accounting.quote.created",
                "accounting.quote.updated",
                "accounting.quote.deleted",
                "accounting.project.created",
                "accounting.project.updated",
                "accounting.project.deleted",
                "accounting.tracking_category.created",
                "accounting.tracking_category.updated",
                "accounting.tracking_category.deleted",
            ],
            _p.StrictStr,
        ]
    ]
    """Events that are delivered; `*` for all."""
    updated_at: _t.Union[_v.DateTime, None] = None
    """When it was last changed."""
    created_at: _t.Union[_v.DateTime, None] = None
    """When it was created."""


_link(globals())
