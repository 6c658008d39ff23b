-- Everything the emulator remembers. One row belongs to one shop; nothing crosses shops.
-- Money is whole rupiah, weight grams, times are ISO 8601 text with offset, days are yyyy-mm-dd (shop-local).

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, user_id INTEGER NOT NULL, user_name TEXT NOT NULL, user_email TEXT NOT NULL, last_po_number INTEGER NOT NULL DEFAULT 0);

CREATE TABLE api_keys (key TEXT PRIMARY KEY, secret TEXT NOT NULL DEFAULT '', shop_id INTEGER NOT NULL REFERENCES shops (id)) WITHOUT ROWID;

-- Shared by all shops: the districts of the country and the fixed lists of the provider.
CREATE TABLE regions (
    id INTEGER PRIMARY KEY, object_id TEXT NOT NULL, subdistrict TEXT NOT NULL,
    district_id INTEGER NOT NULL, district TEXT NOT NULL, province_id INTEGER NOT NULL, province TEXT NOT NULL,
    postal_codes TEXT NOT NULL, -- JSON list of text
    shipper_id INTEGER NOT NULL);

CREATE TABLE root_categories (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

CREATE TABLE marketplaces (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

CREATE TABLE banks (code TEXT PRIMARY KEY, name TEXT NOT NULL, is_business INTEGER NOT NULL DEFAULT 0, type TEXT NOT NULL DEFAULT 'BANK') WITHOUT ROWID;

CREATE TABLE users (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL REFERENCES shops (id), name TEXT NOT NULL, email TEXT NOT NULL);
CREATE INDEX users_shop ON users (shop_id);

CREATE TABLE suppliers (
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL REFERENCES shops (id), name TEXT NOT NULL,
    region_id INTEGER NOT NULL REFERENCES regions (id), address TEXT NOT NULL, phone TEXT NOT NULL, description TEXT NOT NULL);
CREATE INDEX suppliers_shop ON suppliers (shop_id, id);

CREATE TABLE warehouses ( -- the main warehouse, id 0, is not stored
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL REFERENCES shops (id), name TEXT NOT NULL,
    supplier_id INTEGER NOT NULL REFERENCES suppliers (id), is_active INTEGER NOT NULL,
    user_ids TEXT NOT NULL, -- JSON list of ids
    deleted INTEGER NOT NULL DEFAULT 0);
CREATE INDEX warehouses_shop ON warehouses (shop_id, id);

CREATE TABLE product_categories (
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL REFERENCES shops (id), name TEXT NOT NULL,
    root_category_id INTEGER REFERENCES root_categories (id), updated_at TEXT);
CREATE INDEX product_categories_shop ON product_categories (shop_id, id);

CREATE TABLE products (
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL REFERENCES shops (id), name TEXT NOT NULL,
    product_type TEXT NOT NULL, category_id INTEGER NOT NULL, -- 0: uncategorized
    root_category_id INTEGER, description TEXT NOT NULL, discount INTEGER NOT NULL, weight INTEGER NOT NULL,
    preorder_type TEXT, preorder_number INTEGER, user_id INTEGER NOT NULL,
    wholesale_status TEXT NOT NULL, is_warehouse INTEGER NOT NULL, publish_status TEXT NOT NULL, show_stock TEXT NOT NULL, has_variation TEXT NOT NULL,
    created_at TEXT NOT NULL, archived INTEGER NOT NULL DEFAULT 0);
CREATE INDEX products_shop ON products (shop_id, id);

CREATE TABLE wholesale_bands (
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL, product_id INTEGER NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    min_qty INTEGER NOT NULL, max_qty INTEGER NOT NULL, price INTEGER NOT NULL);
CREATE INDEX wholesale_bands_product ON wholesale_bands (product_id, min_qty);

CREATE TABLE variations (
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL REFERENCES shops (id), product_id INTEGER NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    sku TEXT NOT NULL, images TEXT NOT NULL, -- JSON list of addresses
    primary_image INTEGER, weight INTEGER NOT NULL, price_buy INTEGER NOT NULL, price INTEGER NOT NULL, price_reseller INTEGER NOT NULL,
    price1 INTEGER NOT NULL, price2 INTEGER NOT NULL, price3 INTEGER NOT NULL, size TEXT NOT NULL, color TEXT NOT NULL,
    in_stock TEXT NOT NULL DEFAULT 'Y'); -- for products of type R and PO, which are not counted
CREATE INDEX variations_product ON variations (product_id, shop_id, id); -- with shop_id, or queries by both take variations_shop
CREATE INDEX variations_shop ON variations (shop_id, id);
CREATE INDEX variations_sku ON variations (shop_id, sku);

CREATE TABLE stock ( -- what lies where; warehouse 0 is the main one
    variation_id INTEGER NOT NULL REFERENCES variations (id) ON DELETE CASCADE, warehouse_id INTEGER NOT NULL, shop_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity >= 0), PRIMARY KEY (variation_id, warehouse_id)) WITHOUT ROWID;

CREATE TABLE stock_moves ( -- history of the stock, oldest first
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL, variation_id INTEGER NOT NULL REFERENCES variations (id) ON DELETE CASCADE, warehouse_id INTEGER NOT NULL,
    at TEXT NOT NULL, day TEXT NOT NULL, user_name TEXT NOT NULL, description TEXT NOT NULL, order_id INTEGER, stock_opname_id INTEGER,
    before INTEGER NOT NULL, change INTEGER NOT NULL, after INTEGER NOT NULL);
CREATE INDEX stock_moves_variation ON stock_moves (variation_id, id);

CREATE TABLE customer_categories (
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL REFERENCES shops (id), code TEXT NOT NULL, name TEXT NOT NULL, active INTEGER NOT NULL,
    discount_access INTEGER NOT NULL, wholesale_access INTEGER NOT NULL, UNIQUE (shop_id, code));

CREATE TABLE customers (
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL REFERENCES shops (id), name TEXT NOT NULL, phone TEXT NOT NULL,
    region_id INTEGER NOT NULL REFERENCES regions (id), address TEXT NOT NULL, postal_code TEXT NOT NULL, category_code TEXT NOT NULL,
    line TEXT, email TEXT, other TEXT, is_active TEXT NOT NULL, registration_status TEXT NOT NULL DEFAULT '0',
    created_at TEXT NOT NULL, created_day TEXT NOT NULL, last_order_at TEXT);
CREATE INDEX customers_shop ON customers (shop_id, id);

CREATE TABLE bank_accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL REFERENCES shops (id), bank_type TEXT NOT NULL, account_number TEXT NOT NULL,
    holder_name TEXT NOT NULL, branch TEXT NOT NULL, username TEXT, pin TEXT, corporate_id TEXT, type TEXT NOT NULL DEFAULT 'BANK');
CREATE INDEX bank_accounts_shop ON bank_accounts (shop_id, id);

CREATE TABLE order_sources (
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL REFERENCES shops (id), marketplace_id INTEGER NOT NULL REFERENCES marketplaces (id),
    note TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1);
CREATE INDEX order_sources_shop ON order_sources (shop_id, id);

CREATE TABLE orders (
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL REFERENCES shops (id), po_number INTEGER NOT NULL,
    order_day TEXT NOT NULL, created_at TEXT NOT NULL, created_day TEXT NOT NULL, updated_at TEXT NOT NULL, created_by INTEGER NOT NULL, updated_by INTEGER,
    sender_id INTEGER NOT NULL, receiver_id INTEGER NOT NULL, supplier_id INTEGER NOT NULL, order_source_id INTEGER, note TEXT NOT NULL, is_print INTEGER NOT NULL,
    sender_category TEXT NOT NULL, category TEXT NOT NULL, -- APP, SHOPEE, …
    status TEXT NOT NULL, -- ACCEPTED, CANCELED, REJECTED, EXPIRED
    payment_status TEXT NOT NULL, payment_day TEXT, progress TEXT NOT NULL, product_type TEXT NOT NULL,
    expedition_id INTEGER NOT NULL, -- the service of a courier, as the order names it
    courier_id INTEGER NOT NULL, courier_name TEXT NOT NULL, service TEXT NOT NULL, shipping_cost INTEGER NOT NULL, auto_pickup INTEGER NOT NULL, shipping_discount INTEGER NOT NULL DEFAULT 0,
    awb_number TEXT, awb_at TEXT, marketplace_awb TEXT, pickup INTEGER NOT NULL DEFAULT 0,
    goods_total INTEGER NOT NULL, cost_total INTEGER NOT NULL, total INTEGER NOT NULL, paid INTEGER NOT NULL DEFAULT 0, cost_of_goods INTEGER NOT NULL DEFAULT 0,
    supplier_cost INTEGER NOT NULL DEFAULT 0, -- the part of cost_of_goods that goes to other suppliers
    weight INTEGER NOT NULL, source TEXT NOT NULL, people TEXT NOT NULL); -- people: JSON of sender, receiver and origin as they were when the order was made
CREATE INDEX orders_day ON orders (shop_id, status, order_day, id);
CREATE INDEX orders_created ON orders (shop_id, status, created_day, id);
CREATE INDEX orders_sender ON orders (shop_id, sender_id, id);
CREATE INDEX orders_shop ON orders (shop_id, id);
CREATE UNIQUE INDEX orders_po ON orders (shop_id, po_number);

CREATE TABLE order_lines (
    id INTEGER PRIMARY KEY AUTOINCREMENT, order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE, shop_id INTEGER NOT NULL,
    variation_id INTEGER NOT NULL, product_id INTEGER NOT NULL, category_id INTEGER NOT NULL, warehouse_id INTEGER NOT NULL, name TEXT NOT NULL, sku TEXT NOT NULL, color TEXT NOT NULL, size TEXT NOT NULL,
    description TEXT NOT NULL, product_type TEXT NOT NULL, unit_price INTEGER NOT NULL, unit_cost INTEGER NOT NULL, quantity INTEGER NOT NULL, weight INTEGER NOT NULL,
    discount_type TEXT, discount_percentage INTEGER NOT NULL DEFAULT 0, discount_nominal INTEGER NOT NULL DEFAULT 0, discount_promo INTEGER, promo_id INTEGER, total INTEGER NOT NULL);
CREATE INDEX order_lines_order ON order_lines (order_id, shop_id, id); -- with shop_id, or queries by both take order_lines_variation
CREATE INDEX order_lines_variation ON order_lines (shop_id, variation_id);

CREATE TABLE order_costs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE, shop_id INTEGER NOT NULL,
    name TEXT NOT NULL, category TEXT NOT NULL, type TEXT NOT NULL, percentage INTEGER NOT NULL DEFAULT 0, nominal INTEGER NOT NULL); -- nominal: the rupiah it comes to
CREATE INDEX order_costs_order ON order_costs (order_id, id);

CREATE TABLE payments (
    id INTEGER PRIMARY KEY AUTOINCREMENT, order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE, shop_id INTEGER NOT NULL,
    bank_id INTEGER NOT NULL, amount INTEGER NOT NULL, paid_day TEXT NOT NULL, created_at TEXT NOT NULL, created_by INTEGER NOT NULL, status TEXT NOT NULL);
CREATE INDEX payments_order ON payments (order_id, id);

CREATE TABLE sirclo_orders (
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL REFERENCES shops (id), reference TEXT NOT NULL, status TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, doc TEXT NOT NULL, UNIQUE (shop_id, reference));
CREATE INDEX sirclo_orders_ordered ON sirclo_orders (shop_id, rtrim(json_extract(doc, '$.fields.order_date'), 'Z'), id);

CREATE TABLE sirclo_stock (
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL REFERENCES shops (id), sku TEXT NOT NULL, name TEXT NOT NULL,
    available INTEGER NOT NULL CHECK (available >= 0), created_at TEXT NOT NULL, updated_at TEXT NOT NULL, UNIQUE (shop_id, sku));

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT, shop_id INTEGER NOT NULL REFERENCES shops (id), at TEXT NOT NULL, channel TEXT NOT NULL, recipient TEXT NOT NULL, text TEXT NOT NULL, order_id INTEGER);
